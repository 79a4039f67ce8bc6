using System.Globalization;
using System.Text.Encodings.Web;
using CoachBot.Reminders.Overview;
using CoachBot.Storage.Reminders;

namespace CoachBot.Ops;

/// <summary>Plain pages: they must work when nothing else does.</summary>
internal static class OpsPage
{
    private const string Style =
        "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1c2b33;background:#fff}table{border-collapse:collapse;width:100%}"
        + "th,td{text-align:left;padding:.3rem .8rem .3rem 0;border-bottom:1px solid #d5dde1}button,input{font:inherit;padding:.4rem .8rem}"
        + "@media(prefers-color-scheme:dark){body{color:#e6edf0;background:#11181c}th,td{border-color:#2d3a41}a{color:#8ecbff}}";

    public static IResult Answer(string page, int status = StatusCodes.Status200OK) => Results.Text(page, "text/html; charset=utf-8", statusCode: status);

    public static string Login(string? problem) => Page(
        "Ops",
        $"""
        <form method="post" action="/ops/enter"><p><label for="key">The ops key (setting Ops:Key)</label></p>
        <p><input id="key" name="key" type="password" autocomplete="current-password" autofocus required> <button>Enter</button></p>
        <p role="alert">{Text(problem ?? "")}</p></form>
        """);

    public static string Of(ReminderStatus status, IReadOnlyDictionary<string, int> reasons, IReadOnlyList<ReminderDeadRow> letters) => Page(
        "Reminders",
        $"""
        <p><a href="/ops/jobs">Jobs</a> · <a href="/ops/reminders">these numbers as JSON</a></p>
        <table>
        {Row("due and not settled", Number(status.Waiting))}
        {Row("the oldest of them is due since", Seconds(status.Oldest.TotalSeconds))}
        {Row("a dispatcher was last alive", status.Silence is { } silence ? Seconds(silence.TotalSeconds) + " ago" : "never")}
        {Row("tenants sent to now", Number(status.BusyTenants))}
        {Row("services left alone by this host", Number(status.OpenCircuits))}
        {string.Concat(status.Outcomes.OrderByDescending(outcome => outcome.Value).Select(outcome => Row($"since yesterday: {outcome.Key}", Number(outcome.Value))))}
        {Row("dead letters", Number(status.Dead))}
        </table>
        <h2>Dead letters</h2>
        {(letters.Count == 0 ? "<p>None.</p>" : Letters(reasons, letters))}
        """);

    private static string Letters(IReadOnlyDictionary<string, int> reasons, IReadOnlyList<ReminderDeadRow> letters) =>
        $"""
        <p>{string.Join(" · ", reasons.OrderByDescending(reason => reason.Value).Select(reason => $"{Text(reason.Key)}: {Number(reason.Value)}"))}</p>
        <form method="post" action="/ops/reminders/resend"><button>Resend all</button> What is no longer true is not said.</form>
        <table><tr><th>given up</th><th>reason</th><th>kind</th><th>for</th><th>due</th><th>attempts</th><th>may have arrived</th><th>runner</th></tr>
        {string.Concat(letters.Select(letter =>
            $"<tr><td>{Text(letter.At.ToString())}</td><td>{Text(letter.Reason)}</td><td>{Text(letter.Kind)}</td><td>{Text(NodaTime.Text.LocalDatePattern.Iso.Format(letter.LocalDate))}</td>"
            + $"<td>{Text(letter.DueAt.ToString())}</td><td>{Number(letter.Attempts)}</td><td>{Number(letter.Uncertain)}</td><td>{Text(letter.RunnerId)}</td></tr>"))}
        </table>
        """;

    private static string Page(string title, string body) =>
        $"""
        <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>CoachBot · {Text(title)}</title>
        <style>{Style}</style></head><body><h1>{Text(title)}</h1>{body}</body></html>
        """;

    private static string Row(string name, string value) => $"<tr><th scope=\"row\">{Text(name)}</th><td>{Text(value)}</td></tr>";

    private static string Seconds(double seconds) => seconds.ToString("0.#", CultureInfo.InvariantCulture) + " s";

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
