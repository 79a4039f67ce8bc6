namespace Hangfire.Dashboard;

/// <summary>Does what a button asks for. Buttons are forms, so a page follows; a script gets 204 as published.</summary>
internal static class Commands
{
    public static async Task Run(DashboardContext context, IEnumerable<string> ids, Action<DashboardContext, string> command)
    {
        if (!string.Equals(context.Request.Method, "POST", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = 405;
            return;
        }

        if (context.IsReadOnly)
        {
            context.Response.StatusCode = 401;
            return;
        }

        var chosen = ids.ToList();
        if (chosen.Count == 0)
        {
            context.Response.StatusCode = 422;
            return;
        }

        foreach (var id in chosen)
        {
            command(context, id);
        }

        if ((await context.Request.GetFormValuesAsync("back")).FirstOrDefault() is { } page)
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            var link = new Links(context).To(page.StartsWith('/') && !page.StartsWith("//", StringComparison.Ordinal) ? page : "/");
            var followed = Html.Of($"<!DOCTYPE html><meta http-equiv=\"refresh\" content=\"0;url={link}\"><a href=\"{link}\">Done</a>");
            await context.Response.WriteAsync(followed.ToString());
            return;
        }

        context.Response.StatusCode = 204;
    }
}
