using System.Globalization;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Wording;
using CoachBot.Plans.Teams;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Teammates;

/// <summary>A team's races and the week's sessions, and nothing else.</summary>
internal sealed class TeamCard(IStringLocalizer<TeamTexts> texts)
{
    public Card Of(Team team, Words words, params CardButton[] buttons)
    {
        var rows = team.Members.Select(member => (Plain(member.Name), Line(member, words))).ToList();
        return new Card("team", texts["Title"], [new CardFacts(rows), new CardLine(texts["Shown"], Quiet: true)], buttons, $"{texts["Title"].Value}. {string.Join(". ", rows.Select(row => $"{row.Item1}: {row.Item2}"))}.");
    }

    private string Line(TeamMember member, Words words)
    {
        var done = texts[member.Planned == 0 ? "NothingPlanned" : "Done", member.Done, member.Planned].Value;
        return member is { RaceOn: { } on, DaysToRace: { } days }
            ? $"{texts[days switch { 0 => "RaceToday", 1 => "RaceTomorrow", _ => "RaceIn" }, Plain(member.Race) is { Length: > 0 } name ? words.Capital(name) : texts["Race"].Value, words.Day(on), days].Value} · {done}"
            : done;
    }

    /// <summary>What others wrote, without what a card would read as a link, an emphasis or a mention.</summary>
    private static string Plain(string? text) => string.Concat((text ?? "").Where(IsPlain)).Trim();

    private static bool IsPlain(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || " '’-.,&".Contains(letter, StringComparison.Ordinal)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
