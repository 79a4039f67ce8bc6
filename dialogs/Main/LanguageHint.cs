using System.Globalization;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language.Spanish;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Main;

/// <summary>Who has one language in their profile and writes the other is told once how to change it, in the one that they write.</summary>
internal static class LanguageHint
{
    public static void Give(CoachTurn turn, IStringLocalizer<MainTexts> texts)
    {
        if (turn.Profile.Language is { } chosen && WrittenLanguage.Of(turn.Inbound.Text) is { } written && turn.Talk.Hinted != written
            && Languages.Of(chosen, null).TwoLetterISOLanguageName != written && !turn.Inbound.IsFile)
        {
            var now = CultureInfo.CurrentUICulture;
            CultureInfo.CurrentUICulture = Languages.Of(written, null);
            turn.Hint = (texts["LanguageHint"], texts["ButtonLanguage"]);
            CultureInfo.CurrentUICulture = now;
        }
    }
}
