using System.Buffers.Text;
using System.Security.Cryptography;
using CoachBot.Push;

namespace CoachBot.Tests.Push;

public sealed class PushCipherTests
{
    /// <summary>The example of RFC 8291, appendix A.</summary>
    [Fact]
    public void The_standards_own_example_comes_out_byte_for_byte()
    {
        var point = Bytes("BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8");
        using var once = ECDiffieHellman.Create(new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP256,
            Q = new ECPoint { X = point[1..33], Y = point[33..] },
            D = Bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"),
        });

        var message = PushCipher.Encrypt(
            "When I grow up, I want to be a watermelon"u8,
            Bytes("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"),
            Bytes("BTBZMqHH6r4Tts7J_aSIgg"),
            once,
            Bytes("DGv6ra1nlYgDCS1FRnbzlw"));

        Assert.Equal(
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN",
            Base64Url.EncodeToString(message));
    }

    [Theory]
    [InlineData("https://fcm.googleapis.com/fcm/send/x", true)]
    [InlineData("https://updates.push.services.mozilla.com/wpush/v2/x", true)]
    [InlineData("https://web.push.apple.com/x", true)]
    [InlineData("https://wns2-par02p.notify.windows.com/w/?token=x", true)]
    [InlineData("http://fcm.googleapis.com/x", false)]
    [InlineData("https://fcm.googleapis.com:8443/x", false)]
    [InlineData("https://fcm.googleapis.com.example.com/x", false)]
    [InlineData("https://examplenotify.windows.com/x", false)]
    [InlineData("https://localhost/x", false)]
    public void Only_the_known_push_services_are_called_unless_others_are_named(string address, bool allowed) =>
        Assert.Equal(allowed, new PushOptions().Allows(new Uri(address)));

    [Fact]
    public void The_longest_reminder_still_fits_a_push()
    {
        var line = new string('語', 2000);
        var activity = new Microsoft.Bot.Schema.Activity { Text = $"{line}\n{line}", SuggestedActions = new() { Actions = [.. Enumerable.Range(0, 9).Select(_ => new Microsoft.Bot.Schema.CardAction(title: new string('語', 20)))] } };
        Assert.InRange(PushMessage.Of("reminder-session-2026-11-22", activity, "es")!.Write().Length, 1, PushCipher.LongestText);
    }

    private static byte[] Bytes(string text) => Base64Url.DecodeFromChars(text);
}
