using System.Net;
using System.Net.Http.Headers;
using CoachBot.Dialogs.Sessions;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Push;

/// <summary>What a push service has said to one message.</summary>
internal abstract record PushOutcome
{
    private PushOutcome()
    {
    }

    public sealed record Taken : PushOutcome;

    /// <summary>The runner has revoked it, or the browser is no more: 404 and 410.</summary>
    public sealed record Gone : PushOutcome;

    /// <summary>429, a fault of the service, or no answer. Null: it did not say how long to wait.</summary>
    public sealed record Later(TimeSpan? After) : PushOutcome;

    /// <summary>The same again would be refused again.</summary>
    public sealed record Refused(int Status) : PushOutcome;
}

/// <summary>One message to one browser: RFC 8030, encrypted by RFC 8291, signed by RFC 8292.</summary>
internal sealed class PushSender(HttpClient http, VapidKeys keys, IClock clock, TimeProvider time, IOptions<PushOptions> options, IOptions<PictureOptions> page)
{
    private string? Contact => new[] { options.Value.Contact, page.Value.PageAddress }.FirstOrDefault(address => !string.IsNullOrEmpty(address));

    public async Task<PushOutcome> SendAsync(Browser browser, PushMessage message, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, browser.Endpoint);
        request.Headers.TryAddWithoutValidation("Authorization", Vapid.Authorization(browser.Endpoint, await keys.ReadAsync(cancellation), Contact, clock.GetCurrentInstant()));
        request.Headers.Add("TTL", (options.Value.TimeToLiveMinutes * 60).ToString(System.Globalization.CultureInfo.InvariantCulture));
        request.Headers.Add("Urgency", "normal");
        request.Headers.Add("Topic", Browser.NameOf(message.Id)); // sent again, it takes the place of the first
        request.Content = new ByteArrayContent(PushCipher.Encrypt(message.Write(), browser.KeyBytes, browser.SecretBytes))
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream"), ContentEncoding = { "aes128gcm" } },
        };
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return Read(answer);
        }
        catch (Exception error) when (error is HttpRequestException || (error is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return new PushOutcome.Later(null);
        }
    }

    private PushOutcome Read(HttpResponseMessage answer) => answer.StatusCode switch
    {
        _ when answer.IsSuccessStatusCode => new PushOutcome.Taken(),
        HttpStatusCode.NotFound or HttpStatusCode.Gone => new PushOutcome.Gone(),
        HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError => new PushOutcome.Later(Wait(answer.Headers.RetryAfter)),
        var status => new PushOutcome.Refused((int)status),
    };

    private TimeSpan? Wait(RetryConditionHeaderValue? after) => after?.Delta ?? (after?.Date is { } date ? date - time.GetUtcNow() : null);
}
