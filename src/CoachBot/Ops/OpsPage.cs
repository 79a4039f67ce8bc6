using System.Globalization;
using System.Text.Encodings.Web;
using CoachBot.Storage.Reminders;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Ops;

/// <summary>Plain pages: they must work when nothing else does.</summary>
internal static class OpsPage
{
    private static readonly InstantPattern Minute = InstantPattern.CreateWithInvariantCulture("yyyy-MM-dd HH:mm");

    public static IResult Answer(string page, int status = StatusCodes.Status200OK) => Results.Text(page, "text/html; charset=utf-8", statusCode: status);

    public static string Login(string? problem) => Page(
        "Ops",
        $"""
        <form class="card" method="post" action="/ops/enter"><p><label for="key">The ops key (setting Ops:Key)</label></p>
        <p><input id="key" name="key" type="password" autocomplete="current-password" autofocus required> <button>Enter</button></p>
        <p role="alert">{Text(problem ?? "")}</p></form>
        """);

    public static string Of(OpsOverview now) => Page(
        "CoachBot",
        $"""
        <p class="lead">{Text(Minute.Format(now.At))} UTC · <a href="/ops/jobs">jobs</a> · <a href="/ops/reminders">numbers as JSON</a></p>
        <section class="tiles">
        {Tile("hosts", Number(now.Hosts.Count(host => now.IsUp(host))), now.Hosts.Count(host => now.IsSilent(host)) is > 0 and var silent ? $"{silent} silent" : "all well", bad: !now.Hosts.Any(now.IsUp) || now.Hosts.Any(now.IsSilent))}
        {Tile("reminders waiting", Number(now.Reminders.Waiting), "oldest " + Span(now.Reminders.Oldest), bad: now.Reminders.Oldest > Duration.FromMinutes(10))}
        {Tile("dispatcher", now.Reminders.Silence is { } beat ? Span(beat) : "never", "since its last beat", bad: (now.Reminders.Silence ?? now.Oldest) > Duration.FromMinutes(2))}
        {Tile("dead letters", Number(now.Reminders.Dead), "", bad: now.Reminders.Dead > 0)}
        {Tile("errors, 24 h", Number(now.Errors.Count), "kinds", bad: now.Errors.Count > 0)}
        </section>
        {OpsTables.Hosts(now)}
        {OpsTables.Versions(now)}
        {OpsTables.Errors(now)}
        {OpsTables.Jobs(now)}
        {OpsTables.Reminders(now.Reminders)}
        <h2>Dead letters</h2>
        {(now.Letters.Count == 0 ? "<p>None.</p>" : Letters(now.Reasons, now.Letters))}
        """);

    public static string Table(string title, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows) =>
        $"""
        <h2>{Text(title)}</h2>
        <div class="wide" tabindex="0" role="region" aria-label="{Text(title)}"><table><thead><tr>{string.Concat(heads.Select(head => $"<th scope=\"col\">{Text(head)}</th>"))}</tr></thead>
        <tbody>{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{Text(cell)}</td>"))}</tr>"))}</tbody></table></div>
        """;

    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string At(Instant instant) => Minute.Format(instant);

    /// <summary>Two parts at most: "3 d 4 h", "5 min 2 s".</summary>
    public static string Span(Duration span) => span switch
    {
        { TotalSeconds: < 1 } => "0 s",
        { TotalMinutes: < 1 } => $"{span.Seconds} s",
        { TotalHours: < 1 } => $"{span.Minutes} min {span.Seconds} s",
        { TotalDays: < 1 } => $"{span.Hours} h {span.Minutes} min",
        _ => $"{span.Days} d {span.Hours} h",
    };

    private static string Letters(IReadOnlyDictionary<string, int> reasons, IReadOnlyList<ReminderDeadRow> letters) =>
        $"""
        <p>{string.Join(" · ", reasons.OrderByDescending(reason => reason.Value).Select(reason => $"{Text(reason.Key)}: {Number(reason.Value)}"))}</p>
        <form method="post" action="/ops/reminders/resend"><button>Resend all</button> What is no longer true is not said.</form>
        {Table(
            "The latest",
            ["given up", "reason", "kind", "for", "due", "attempts", "may have arrived", "runner"],
            letters.Select(letter => (IReadOnlyList<string>)
            [
                At(letter.At), letter.Reason, letter.Kind, LocalDatePattern.Iso.Format(letter.LocalDate), At(letter.DueAt), Number(letter.Attempts), Number(letter.Uncertain), letter.RunnerId,
            ]))}
        """;

    private static string Tile(string name, string value, string note, bool bad) =>
        $"<div class=\"tile{(bad ? " bad" : "")}\"><b>{Text(value)}</b><span>{Text(name)}</span><small>{(bad ? "look here · " : "")}{Text(note)}</small></div>";

    private static string Page(string title, string body) =>
        $"""
        <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
        <title>{Text(title)} · ops</title><style>{OpsStyle.Sheet}</style></head><body><main><h1>{Text(title)}</h1>{body}</main></body></html>
        """;

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
