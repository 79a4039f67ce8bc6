using System.Globalization;
using System.Security.Cryptography;
using CoachBot.Training.Runners;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Channels.DirectLine;

/// <summary>
/// Makes and reads tokens: authenticated and encrypted by the host's key ring, which all hosts share and which rotates.
/// The expiry is ours and not the protector's, since an expired token must be told from a forged one: clients renew the one and give up on the other.
/// </summary>
public sealed class DirectLineTokens(IDataProtectionProvider protection, IClock clock, IOptions<DirectLineOptions> options) : IDisposable
{
    private const char Separator = '\n';

    /// <summary>Tokens that were opened a moment ago: a client sends the same one with everything it says, and it is asked for twice each time.</summary>
    private const int MostOpened = 10_000;

    private static readonly TimeSpan KeptOpen = TimeSpan.FromMinutes(1);

    private readonly MemoryCache opened = new(new MemoryCacheOptions { SizeLimit = MostOpened });

    private readonly IDataProtector protector = protection.CreateProtector("CoachBot.DirectLine.Token.v1");

    public int ChatSeconds => options.Value.TokenSeconds;

    public string Issue(Grant grant, GrantUse use)
    {
        var seconds = use == GrantUse.Chat ? options.Value.TokenSeconds : options.Value.StreamSeconds;
        var expires = clock.GetCurrentInstant().Plus(Duration.FromSeconds(seconds)).ToUnixTimeMilliseconds();
        return protector.Protect(string.Join(Separator, use, grant.Runner.Value, grant.ConversationId, expires.ToString(CultureInfo.InvariantCulture)));
    }

    public TokenReading Read(string token, GrantUse use)
    {
        string[] parts;
        try
        {
            parts = Open(token).Split(Separator);
        }
        catch (CryptographicException)
        {
            return new TokenReading.Invalid();
        }

        if (parts.Length != 4 || parts[0] != use.ToString() || !long.TryParse(parts[3], CultureInfo.InvariantCulture, out var expires))
        {
            return new TokenReading.Invalid();
        }

        return clock.GetCurrentInstant().ToUnixTimeMilliseconds() >= expires
            ? new TokenReading.Expired()
            : new TokenReading.Valid(new Grant(new RunnerId(parts[1]), parts[2]));
    }

    public void Dispose() => opened.Dispose();

    private string Open(string token)
    {
        if (opened.Get<string>(token) is { } known)
        {
            return known;
        }

        var text = protector.Unprotect(token);
        return opened.Set(token, text, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = KeptOpen });
    }
}
