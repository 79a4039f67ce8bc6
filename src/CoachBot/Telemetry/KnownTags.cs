using System.Collections.Frozen;
using System.Diagnostics;
using OpenTelemetry;

namespace CoachBot.Telemetry;

/// <summary>
/// Lets only tags through that are known to hold no words, no address and no secret: a calendar's path is its key, a stream's query a token,
/// and what a library adds to its spans changes with its version.
/// </summary>
internal sealed class KnownTags : BaseProcessor<Activity>
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        "http.request.method", "http.response.status_code", "http.route", "error.type", "network.protocol.version", "url.scheme");

    private const string Own = "coachbot.";

    public override void OnEnd(Activity data)
    {
        foreach (var (key, _) in data.TagObjects.ToArray())
        {
            if (!key.StartsWith(Own, StringComparison.Ordinal) && !Known.Contains(key))
            {
                data.SetTag(key, null);
            }
        }
    }
}
