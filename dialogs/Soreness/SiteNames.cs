using CoachBot.Dialogs.Wording;
using CoachBot.Training.Runners;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>A spot of the body and its side, in the order and the gender of the language: left calf, el gemelo izquierdo, la rodilla izquierda.</summary>
internal sealed class SiteNames(IStringLocalizer<SorenessTexts> texts)
{
    /// <summary>As it stands within a sentence, with its article where the language has one.</summary>
    public string Of(BodySite site, Side? side)
    {
        var name = texts[$"Site{site}"].Value;
        var feminine = texts.Listened("ArticleWords").Match(name).Groups["feminine"].Success ? "Feminine" : "";
        return side is Side.Left or Side.Right ? texts[$"Side{side}{feminine}", name] : name;
    }

    /// <summary>Without its article, as in a list.</summary>
    public string Bare(BodySite site, Side? side) => texts.Listened("ArticleWords").Replace(Of(site, side), "");
}
