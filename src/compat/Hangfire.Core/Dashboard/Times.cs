using System.Globalization;

namespace Hangfire.Dashboard;

/// <summary>Instants as the dashboard shows them, in UTC.</summary>
internal static class Times
{
    public static Html Show(DateTime? utc) => utc is { } time
        ? Html.Of($"<time datetime=\"{Text(time, "yyyy-MM-ddTHH:mm:ssZ")}\">{Text(time, "yyyy-MM-dd HH:mm:ss")} UTC</time>")
        : Html.Of($"<span class=\"dim\">–</span>");

    private static string Text(DateTime time, string format) => time.ToString(format, CultureInfo.InvariantCulture);
}
