using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Turns;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace CoachBot.Dialogs.Sessions;

/// <summary>The drawing of an exercise for a card: its start and its end side by side, which the page's build makes for every exercise.</summary>
internal sealed class ExercisePictures(IOptions<PictureOptions> options, IStringLocalizer<SessionTexts> texts)
{
    /// <param name="name">As the runner knows the exercise.</param>
    /// <returns>Null where no client could fetch it.</returns>
    public CardPicture? Of(string id, string name, Surface surface)
    {
        var page = options.Value.PageAddress?.TrimEnd('/');
        return string.IsNullOrEmpty(page) && surface == Surface.Teams
            ? null
            : new CardPicture($"{(string.IsNullOrEmpty(page) ? "" : page + "/")}assets/figures/{Uri.EscapeDataString(id)}.png", texts["Picture", name]);
    }
}
