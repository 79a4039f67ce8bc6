using System.Globalization;

namespace Hangfire.Dashboard;

/// <summary>Instants as the dashboard shows them, in UTC.</summary>
internal static class Times
{
    public static Html Show(DateTime? utc) => utc is { } time
        ? Html.Of($"<time datetime=\"{time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}\">{time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC</time>")
        : Html.Of($"<span class=\"dim\">–</span>");
}
