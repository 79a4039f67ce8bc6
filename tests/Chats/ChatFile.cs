using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Tests.Chats;

/// <summary>
/// A conversation as a text file. <c>runner:</c> says, <c>coach:</c> must be said (with * for anything), <c>tap:</c> taps a card's button
/// (<c>tap old:</c> one of the card before; <c>name=value</c> after <c>with</c> fills inputs), <c>at:</c> sets the local time, <c>restart:</c>
/// starts a new process, <c>side:</c> goes over to the same person's other chat (web, teams), where <c>{code}</c> is the last code that was given
/// out, <c>remind:</c> lets the coach speak first (session, once, checkIn, raceWeek, weekly), <c>attach:</c> sends the file of that name
/// beside the chat, with words after it, <c>again:</c> delivers the last activity once more, <c>join:</c> enters the conversation and
/// <c>install:</c> the app. Lines with # are remarks. Whoever acts a file out is an <see cref="IGoldenTalk"/>.
/// </summary>
internal static class ChatFile
{
    /// <summary>All of them, by their paths beneath the folder.</summary>
    public static IEnumerable<string> In(string folder) => Directory.EnumerateFiles(folder, "*.chat", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order();

    /// <summary>Acts a conversation out, and fails where the coach says anything else than is written.</summary>
    /// <param name="begin">Begins it at a local time in a zone.</param>
    public static async Task RunAsync(string path, Func<string, string, Task<IGoldenTalk>> begin)
    {
        var lines = await LinesAsync(path);
        var (at, zone) = Header(lines);
        var talk = await begin(at, zone);
        var replayed = new StringBuilder().AppendLine(lines[0]).AppendLine();
        var waiting = new Queue<string>();
        var wrong = new List<string>();
        for (var index = 1; index < lines.Count; index++)
        {
            var (verb, rest) = Split(lines[index]);
            if (verb == "coach")
            {
                var said = waiting.Count > 0 ? waiting.Dequeue() : null;
                if (said is null || !Fits(rest, said))
                {
                    wrong.Add($"line {index + 1}\n  expected: {rest}\n  said:     {said ?? "(nothing)"}");
                }

                continue;
            }

            wrong.AddRange(waiting.Select(extra => $"before line {index + 1}\n  not expected: {extra}"));
            var replies = await ActAsync(talk, verb, rest, Path.GetDirectoryName(path)!);
            waiting = new Queue<string>(replies);
            replayed.AppendLine(lines[index]);
            foreach (var reply in replies)
            {
                replayed.AppendLine($"coach: {reply}");
            }
        }

        wrong.AddRange(waiting.Select(extra => $"at the end\n  not expected: {extra}"));
        if (Environment.GetEnvironmentVariable("COACHBOT_CHATS_OUT") is { Length: > 0 } output)
        {
            Directory.CreateDirectory(output);
            await File.WriteAllTextAsync(Path.Combine(output, Path.GetFileName(path)), replayed.ToString());
        }

        Assert.True(wrong.Count == 0, $"{Path.GetFileName(path)}\n{string.Join("\n", wrong)}\n\nThe whole conversation:\n{replayed}");
    }

    /// <summary>When and where a conversation begins, and what is done in it, without what must be said.</summary>
    public static async Task<(string At, string Zone, IReadOnlyList<string> Steps)> StepsAsync(string path)
    {
        var lines = await LinesAsync(path);
        var (at, zone) = Header(lines);
        return (at, zone, [.. lines.Skip(1).Where(line => !line.StartsWith("coach:", StringComparison.Ordinal))]);
    }

    public static Task<IReadOnlyList<string>> ActAsync(IGoldenTalk talk, string step, string path)
    {
        var (verb, rest) = Split(step);
        return ActAsync(talk, verb, rest, Path.GetDirectoryName(path)!);
    }

    private static async Task<IReadOnlyList<string>> ActAsync(IGoldenTalk talk, string verb, string rest, string folder)
    {
        switch (verb)
        {
            case "runner":
                return await talk.SayAsync(Regex.Unescape(rest.Replace("{code}", talk.Code, StringComparison.Ordinal)));
            case "tap" or "tap old":
                var parts = rest.Split(" with ");
                var inputs = parts.Skip(1).SelectMany(part => part.Split(' ')).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
                return await talk.TapAsync(parts[0], verb == "tap old" ? 1 : 0, inputs);
            case "remind":
                return await talk.RemindAsync(rest);
            case "attach":
                var name = rest.Split(' ')[0];
                return await talk.AttachAsync(name, Regex.Unescape(rest[name.Length..].Trim()), folder);
            case "again":
                return await talk.AgainAsync();
            case "join":
                return await talk.JoinAsync();
            case "install":
                return await talk.InstallAsync();
            case "restart":
                await talk.RestartAsync();
                return [];
            case "channel":
                talk.Channel = rest;
                return [];
            case "side":
                talk.Side = rest;
                return [];
            case "locale":
                talk.Locale = rest == "none" ? null : rest;
                return [];
            case "conversation":
                talk.ConversationType = rest;
                return [];
            case "at":
                talk.MoveTo(LocalTime(rest));
                return [];
            default:
                throw new FormatException($"A chat file has no \"{verb}:\".");
        }
    }

    /// <summary>As it stands in a chat file: 2026-03-04T10:00.</summary>
    public static LocalDateTime LocalTime(string text) => Time.Parse(text).Value;

    private static readonly LocalDateTimePattern Time = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private static async Task<List<string>> LinesAsync(string path) => [.. (await File.ReadAllLinesAsync(path)).Where(line => line.Length > 0 && line[0] != '#')];

    private static (string At, string Zone) Header(List<string> lines)
    {
        var header = lines[0]["at:".Length..].Trim().Split(' ');
        return (header[0], header.Length > 1 ? header[1] : "Europe/London");
    }

    private static (string Verb, string Words) Split(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return (line[..colon], line[(colon + 1)..].Trim());
    }

    private static bool Fits(string expected, string said) =>
        Regex.IsMatch(said, $"^{Regex.Escape(expected).Replace(@"\*", ".*", StringComparison.Ordinal)}$", RegexOptions.Singleline);
}
