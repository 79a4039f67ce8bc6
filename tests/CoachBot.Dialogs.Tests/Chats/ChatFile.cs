using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using NodaTime.Text;

namespace CoachBot.Dialogs.Tests.Chats;

/// <summary>
/// A conversation as a text file. <c>runner:</c> says, <c>coach:</c> must be said (with * for anything), <c>tap:</c> taps a card's button
/// (<c>tap old:</c> one of the card before; <c>name=value</c> after <c>with</c> fills inputs), <c>at:</c> sets the local time, <c>restart:</c>
/// starts a new process, <c>side:</c> goes over to the same person's other chat (web, teams), where <c>{code}</c> is the last code that was given out, <c>remind:</c> lets the coach speak first (session, checkIn, raceWeek, weekly), <c>attach:</c> sends the file of that name
/// beside the chat, with words after it, <c>again:</c> delivers the last activity once more, <c>join:</c> enters the conversation. Lines with # are remarks.
/// </summary>
internal static class ChatFile
{
    public static async Task<string> RunAsync(string path)
    {
        var lines = (await File.ReadAllLinesAsync(path)).Where(line => line.Length > 0 && line[0] != '#').ToList();
        var header = lines[0]["at:".Length..].Trim().Split(' ');
        var folder = Directory.CreateTempSubdirectory("coachbot-chat-");
        try
        {
            using var chat = await Chat.StoredAsync(header[0], header.Length > 1 ? header[1] : "Europe/London", folder.FullName);
            return await RunAsync(path, lines, chat);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> RunAsync(string path, List<string> lines, Chat chat)
    {
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
            var replies = await ActAsync(chat, verb, rest, Path.GetDirectoryName(path)!);
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
        return replayed.ToString();
    }

    /// <summary>When and where a conversation begins, and what is done in it, without what must be said.</summary>
    public static async Task<(string At, string Zone, IReadOnlyList<string> Steps)> StepsAsync(string path)
    {
        var lines = (await File.ReadAllLinesAsync(path)).Where(line => line.Length > 0 && line[0] != '#').ToList();
        var header = lines[0]["at:".Length..].Trim().Split(' ');
        return (header[0], header.Length > 1 ? header[1] : "Europe/London", [.. lines.Skip(1).Where(line => !line.StartsWith("coach:", StringComparison.Ordinal))]);
    }

    public static Task<IReadOnlyList<string>> ActAsync(Chat chat, string step, string path)
    {
        var (verb, rest) = Split(step);
        return ActAsync(chat, verb, rest, Path.GetDirectoryName(path)!);
    }

    private static async Task<IReadOnlyList<string>> ActAsync(Chat chat, string verb, string rest, string folder)
    {
        switch (verb)
        {
            case "runner":
                return await chat.SayAsync(Regex.Unescape(rest.Replace("{code}", chat.Code, StringComparison.Ordinal)));
            case "tap" or "tap old":
                var parts = rest.Split(" with ");
                var inputs = parts.Skip(1).SelectMany(part => part.Split(' ')).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
                return await chat.TapAsync(parts[0], verb == "tap old" ? 1 : 0, inputs);
            case "remind":
                return await chat.RemindAsync(rest);
            case "attach":
                var name = rest.Split(' ')[0];
                return await chat.AttachAsync(name, Regex.Unescape(rest[name.Length..].Trim()), folder);
            case "again":
                return await chat.AgainAsync();
            case "join":
                return await chat.JoinAsync();
            case "install":
                return await chat.InstallAsync();
            case "restart":
                chat.Restart();
                return [];
            case "channel":
                chat.Channel = rest;
                return [];
            case "side":
                (chat.Side, chat.Channel) = (rest, rest == "web" ? "webchat" : "msteams");
                return [];
            case "locale":
                chat.Locale = rest == "none" ? null : rest;
                return [];
            case "conversation":
                chat.ConversationType = rest;
                return [];
            case "at":
                chat.Clock.Now = chat.Zone.AtLeniently(LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(rest).Value).ToInstant();
                return [];
            default:
                throw new FormatException($"A chat file has no \"{verb}:\".");
        }
    }

    private static (string Verb, string Words) Split(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return (line[..colon], line[(colon + 1)..].Trim());
    }

    private static bool Fits(string expected, string said) =>
        Regex.IsMatch(said, $"^{Regex.Escape(expected).Replace(@"\*", ".*", StringComparison.Ordinal)}$", RegexOptions.Singleline);
}
