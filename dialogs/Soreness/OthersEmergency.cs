using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Soreness;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>
/// Somebody beside the runner needs an ambulance now: the number, at once and whatever was being talked about. It pauses nothing, since it isn't
/// the runner's.
/// </summary>
internal sealed class OthersEmergency(IStringLocalizer<SorenessTexts> texts)
{
    /// <summary>Longer, and it is a story.</summary>
    private const int MostCharacters = 300;

    /// <summary>What can't wait for whoever has it.</summary>
    private static readonly RedFlag[] Deadly = [RedFlag.ChestPain, RedFlag.Breathless, RedFlag.Faint, RedFlag.Emergency, RedFlag.PregnancyWarning];

    /// <summary>Named by what happens, or a sign as soon as it is read as the runner's own; none of once, of often or of those who are well again.</summary>
    public bool IsIn(CoachTurn turn) =>
        turn.Inbound is { Data: null, IsFile: false, Text: { Length: < MostCharacters } text } && IsOfNow(text)
        && (texts.Hears("AnotherEmergencyWords", text) || turn.ReadAside(AsTheirOwn(text)).Flags.Any(Deadly.Contains));

    /// <summary>By the name of what happens alone.</summary>
    internal bool IsNamed(string text) => IsOfNow(text) && texts.Hears("AnotherEmergencyWords", text);

    private bool IsOfNow(string text) => texts.Hears("AnotherPersonWords", text) && !texts.Hears("AnotherNotNowWords", text);

    public async Task AnswerAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        await turn.AsWrittenAsync(() => turn.SayAsync(texts["AnotherEmergency", RedFlags.Number(turn)], cancellationToken));

        // Nobody beside somebody who can't breathe is asked about kettlebells: the open question waits for the next message.
        turn.HasAsked = turn.HoldsReprompts = true;
    }

    /// <summary>"My dad has chest pain" as "I have chest pain": the reader knows which signs are which, and only whose it is stands in its way.</summary>
    private string AsTheirOwn(string text)
    {
        var own = texts.Without("AnotherPersonWords", text);
        foreach (var pair in texts["AnotherToOwn"].Value.Split('|'))
        {
            var (theirs, mine) = (pair[..pair.IndexOf('=')], pair[(pair.IndexOf('=') + 1)..]);
            own = $" {own} ".Replace($" {theirs} ", $" {mine} ", StringComparison.OrdinalIgnoreCase).Trim();
        }

        return own;
    }
}
