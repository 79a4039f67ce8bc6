namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Measurements of dialogs.</summary>
public static class BotTelemetryClientExtensions
{
    /// <summary>A user saw a dialog; a trace says so when the client takes no page views.</summary>
    public static void TrackDialogView(
        this IBotTelemetryClient telemetryClient, string dialogName, IDictionary<string, string> properties = null,
        IDictionary<string, double> metrics = null)
    {
        if (telemetryClient is IBotPageViewTelemetryClient pages)
        {
            pages.TrackPageView(dialogName, properties, metrics);
        }
        else
        {
            telemetryClient.TrackTrace("Dialog View: " + dialogName, Severity.Information, properties);
        }
    }
}
