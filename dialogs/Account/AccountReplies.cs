using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Account;

/// <summary>"Use miles pls".</summary>
internal sealed class UnitsReply(IStringLocalizer<AccountTexts> texts) : Reply(nameof(UnitsReply), Intent.SetUnits)
{
    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Reading.Slots.Units is not { } units)
        {
            await turn.SayAsync(texts["WhichUnits"], null, [texts["ButtonMetric"], texts["ButtonImperial"], texts["ButtonBritish"]], cancellationToken);
            return;
        }

        await turn.DoAsync(new SetUnits(units), cancellationToken);
        await turn.SayAsync(texts[$"Units{units}"], cancellationToken);
    }
}

internal sealed partial class LanguageReply(IStringLocalizer<AccountTexts> texts) : Reply(nameof(LanguageReply), Intent.SetLanguage)
{
    /// <summary>Each language by its name, in both: whoever is stuck in the wrong one has to find the way out.</summary>
    public override bool Matches(string text) => Named(text) is not null;

    private static string? Named(string text) => Spanish().IsMatch(text) ? "es" : English().IsMatch(text) ? "en" : null;

    [GeneratedRegex(@"^\W*((in|en|habla|hablame en|speak|language|idioma|switch to|cambia a|cambiar a|change to) )*(spanish|espa[nñ]ol|castellano)( please| pls| por favor| porfa| porfi| gracias| thanks)*\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spanish();

    [GeneratedRegex(@"^\W*((in|en|habla|hablame en|speak|language|idioma|switch to|cambia a|cambiar a|change to) )*(english|ingl[eé]s)( please| pls| por favor| porfa| porfi| gracias| thanks)*\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if ((Named(turn.Inbound.Text ?? "") ?? turn.Reading.Slots.Language) is not { } language || !Languages.Speaks(language))
        {
            await turn.SayAsync(texts["WhichLanguage"], cancellationToken);
            return;
        }

        await turn.DoAsync(new SetLanguage(language), cancellationToken);
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = turn.Words.Culture;
        await turn.SayAsync(texts["LanguageSet"], cancellationToken);
    }
}

/// <summary>Everything that is stored, as one file.</summary>
internal sealed class ExportReply(IStringLocalizer<AccountTexts> texts) : Reply(nameof(ExportReply), Intent.ExportData)
{
    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var json = await turn.ExportAsync(cancellationToken);
        var activity = MessageFactory.Text(texts["Export"], texts["Export"]);
        activity.Attachments =
        [
            new Attachment("application/json", $"data:application/json;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(json))}", name: "coachbot.json"),
        ];
        await turn.SendAsync(activity, cancellationToken);
    }
}

/// <summary>"Are you human?", "are you a doctor?", "what can you do?".</summary>
internal sealed class AboutReply(IStringLocalizer<AccountTexts> texts) : Reply(nameof(AboutReply), Intent.AboutCoach)
{
    /// <summary>What else is told beside it is none of the question.</summary>
    public override bool Claims(CoachTurn turn) => turn.Inbound is { Data: null, IsFile: false } && turn.Asked is { Length: < 200 } asked && Kind(asked) is not null;

    private string? Kind(string text) => texts.Hears("DataWords", text) ? "Data" : texts.Hears("CostWords", text) ? "Cost" : null;

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var text = turn.Asked;
        if (Kind(text) is { } kind)
        {
            return turn.SayAsync(texts[kind], cancellationToken);
        }

        var doctor = texts["DoctorWords"].Value.Split('|').Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
        return turn.SayAsync(texts[doctor ? "NotADoctor" : "About"], cancellationToken);
    }
}
