namespace Hangfire.Dashboard;

/// <summary>Buttons that are forms, with the antiforgery token in them.</summary>
internal static class Buttons
{
    public static Html Of(DashboardContext context, string action, string id, string label)
    {
        if (context.IsReadOnly)
        {
            return default;
        }

        // ASP.NET Core's own name for the field; the header is for scripts.
        var token = context.AntiforgeryToken is { } text
            ? Html.Of($"<input type=\"hidden\" name=\"__RequestVerificationToken\" value=\"{text}\">")
            : default;
        return Html.Of($"""
            <form method="post" action="{new Links(context).To(action)}">{token}<input type="hidden" name="jobs[]" value="{id}">
            <input type="hidden" name="back" value="/{context.Request.Path.Trim('/')}"><button>{label}</button></form>
            """);
    }
}
