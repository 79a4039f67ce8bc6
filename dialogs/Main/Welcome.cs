using CoachBot.Dialogs.Turns;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Main;

/// <summary>The first words in a new chat.</summary>
internal static class Welcome
{
    public static Task SayAsync(CoachTurn turn, IStringLocalizer<MainTexts> texts, CancellationToken cancellationToken) => turn.Plan is null
        ? turn.SayAsync(texts["Welcome"], cancellationToken)
        : turn.SayAsync(texts["WelcomeBack"], null, [texts["ButtonToday"], texts["ButtonWeek"]], cancellationToken);
}
