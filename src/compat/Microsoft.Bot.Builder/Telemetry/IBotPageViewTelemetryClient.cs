namespace Microsoft.Bot.Builder;

/// <summary>Takes measurements of what users see.</summary>
public interface IBotPageViewTelemetryClient
{
    /// <summary>A user saw a dialog.</summary>
    void TrackPageView(string name, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);
}
