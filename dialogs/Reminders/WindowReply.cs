using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Commands;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Reminders;

/// <summary>"No reminders more than an hour late": how long a reminder that was held up may still come.</summary>
internal sealed class WindowReply(RuleWords rules, IStringLocalizer<ReminderTexts> texts) : Reply(nameof(WindowReply))
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public override bool Matches(string text) => Minutes(text) is not null;

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var minutes = Minutes(turn.Inbound.Text ?? "")!.Value;
        var answer = await turn.DoAsync(new SetReminders(turn.Profile.Reminders with { WindowMinutes = minutes }), cancellationToken);
        var said = answer.Decision.Refusal is { } refusal ? rules.Of(refusal, turn.Words)
            : minutes % 60 == 0 ? texts["WindowHours", minutes / 60].Value
            : texts["WindowMinutes", minutes].Value;
        await turn.SayAsync(said, cancellationToken);
    }

    private int? Minutes(string text)
    {
        var said = Regex.Match(text, texts["WindowWords"], Options);
        if (!said.Success)
        {
            return null;
        }

        var number = said.Groups["number"].Value;
        var count = double.TryParse(number.Replace(',', '.'), CultureInfo.InvariantCulture, out var given) ? given : Regex.IsMatch(number, texts["WindowHalf"], Options) ? 0.5 : 1;
        return (int)Math.Round(count * (said.Groups["hours"].Success ? 60 : 1));
    }
}
