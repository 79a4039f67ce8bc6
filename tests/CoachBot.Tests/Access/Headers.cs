namespace CoachBot.Tests.Access;

/// <summary>What every answer has to tell the browser, whatever it is and whoever gets it.</summary>
internal static class Headers
{
    public static IEnumerable<string> Problems(HttpResponseMessage answer, string body, bool https = false, string framedBy = "'none'")
    {
        var policy = Of(answer, "Content-Security-Policy").Split(';', StringSplitOptions.TrimEntries);
        if (!policy.Any(rule => rule.StartsWith("default-src", StringComparison.Ordinal)) || policy.Any(rule => rule.StartsWith("script-src", StringComparison.Ordinal) && rule != "script-src 'self'"))
        {
            yield return "scripts of others may run: " + string.Join("; ", policy);
        }

        if (policy.Count(rule => rule.StartsWith("frame-ancestors", StringComparison.Ordinal)) != 1 || !policy.Contains("frame-ancestors " + framedBy))
        {
            yield return "others may frame it: " + string.Join("; ", policy);
        }

        foreach (var (name, expected) in new[] { ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer") })
        {
            if (Of(answer, name) != expected)
            {
                yield return $"{name} is '{Of(answer, name)}'";
            }
        }

        if (!Of(answer, "Permissions-Policy").Contains("camera=(), ", StringComparison.Ordinal))
        {
            yield return "no permissions policy";
        }

        if (https != Of(answer, "Strict-Transport-Security").StartsWith("max-age=31536000", StringComparison.Ordinal))
        {
            yield return $"Strict-Transport-Security is '{Of(answer, "Strict-Transport-Security")}'";
        }

        if (answer.Headers.Contains("Server") || answer.Headers.Contains("X-Powered-By"))
        {
            yield return "it says what it runs on";
        }

        if (body.Contains("   at ", StringComparison.Ordinal) || body.Contains("Exception", StringComparison.Ordinal))
        {
            yield return "it shows an exception";
        }

        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [])
        {
            var says = cookie.Split(';', StringSplitOptions.TrimEntries).Skip(1).Select(each => each.ToLowerInvariant()).ToList();
            if (!says.Contains("httponly") || !(says.Contains("samesite=lax") || says.Contains("samesite=strict")) || (https && !says.Contains("secure")))
            {
                yield return "a cookie without its limits: " + string.Join("; ", says);
            }
        }
    }

    private static string Of(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
