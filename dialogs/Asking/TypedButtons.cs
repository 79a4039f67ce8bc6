using System.Text;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Language.Text;
using Microsoft.Extensions.Localization;
using Newtonsoft.Json.Linq;
using NodaTime.Text;

namespace CoachBot.Dialogs.Asking;

/// <summary>
/// The words of a button mean the same typed as tapped, whatever their case, accents and full stops: in a client that shows no buttons, typing is
/// all there is. One place for every dialog, card and prompt.
/// </summary>
public sealed class TypedButtons
{
    /// <summary>Buttons further back than this are out of sight.</summary>
    private const int Most = 24;

    /// <summary>Buttons of what the coach says first, which no turn has noted.</summary>
    private static readonly string[] OfReminders =
    [
        "ButtonDone", "ButtonMove", "ButtonSkip", "ButtonShort", "ButtonWeek", "CheckInFine", "CheckInBit", "CheckInSore", "CheckInHurts",
    ];

    private static readonly string[] OfRechecks = ["ButtonGone", "ButtonTheyCleared", "ButtonNotSeen", "ButtonSymptomsGone", "ButtonStillIll"];

    private readonly IStringLocalizer<ReminderTexts> reminders;
    private readonly IStringLocalizer<SorenessTexts> soreness;

    internal TypedButtons(IStringLocalizer<ReminderTexts> reminders, IStringLocalizer<SorenessTexts> soreness)
    {
        this.reminders = reminders;
        this.soreness = soreness;
    }

    /// <summary>Puts the button in the place of its words.</summary>
    internal void Resolve(CoachTurn turn)
    {
        if (turn.Inbound is not { IsFile: false, Text: { Length: > 0 and < 100 } text })
        {
            return;
        }

        // A button is understood in the language that it was shown in.
        var plain = Plain(text);
        turn.AnswerIn(turn.Talk.Offered.Find(button => button.Language.Length > 0 && Plain(button.Label) == plain)?.Language);
        if (turn.Inbound.Data is not null)
        {
            return;
        }

        if (plain.Length > 0 && Shown(turn, plain) is { } button)
        {
            turn.ReadAs(button);
        }
        else if (plain.Length > 0 && Labels().FirstOrDefault(label => Plain(label) == plain) is { } label && label != text)
        {
            turn.ReadAs(turn.Inbound with { Text = label });
        }
    }

    /// <summary>Notes what has just been shown; the newest of a name counts.</summary>
    internal static void Note(Talk talk, IEnumerable<Offered> shown)
    {
        var now = shown.ToList();
        talk.Offered = [.. now.Concat(talk.Offered.Where(old => now.TrueForAll(button => button.Label != old.Label))).Take(Most)];
    }

    private static Inbound? Shown(CoachTurn turn, string plain)
    {
        if (turn.Talk.Open?.Buttons.Find(label => Plain(label) == plain) is { } asked)
        {
            return turn.Inbound with { Text = asked };
        }

        if (turn.Talk.Offered.Find(button => Plain(button.Label) == plain) is not { } button || button.On != LocalDatePattern.Iso.Format(turn.Today))
        {
            return null;
        }

        var tapped = button.Data is { } data ? Inbound.Of(null, JObject.Parse(data)) : turn.Inbound with { Text = button.Label };

        // What was tapped once, or is no longer so, is left to the words themselves.
        return OldCards.Find(turn, tapped) is null ? tapped : null;
    }

    private IEnumerable<string> Labels() => OfReminders.Select(name => reminders[name].Value).Concat(OfRechecks.Select(name => soreness[name].Value));

    /// <summary>Letters and digits only: "¡Sí!" and "si" are one.</summary>
    private static string Plain(string text)
    {
        var (plain, gap) = (new StringBuilder(text.Length), false);
        foreach (var character in PlainText.Of(text))
        {
            if (char.IsLetterOrDigit(character))
            {
                plain.Append(gap && plain.Length > 0 ? " " : "").Append(character);
            }

            gap = !char.IsLetterOrDigit(character);
        }

        return plain.ToString();
    }
}
