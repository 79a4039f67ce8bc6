namespace Microsoft.Bot.Builder;

/// <summary>Takes measurements of the bot.</summary>
public interface IBotTelemetryClient
{
    /// <summary>Whether something could be reached.</summary>
    void TrackAvailability(
        string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string message = null,
        IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);

    /// <summary>A call to something else.</summary>
    void TrackDependency(
        string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration,
        string resultCode, bool success);

    /// <summary>Something that happened.</summary>
    void TrackEvent(string eventName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);

    /// <summary>An exception.</summary>
    void TrackException(Exception exception, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);

    /// <summary>A trace.</summary>
    void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties);

    /// <summary>Sends what is kept back.</summary>
    void Flush();
}
