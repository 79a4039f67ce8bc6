using System.Globalization;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Language.Spanish;
using CoachBot.Training.Soreness;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Soreness;

/// <summary>
/// Red flags, and words of despair, where the coach can do no more than answer: in a chat that others read, and in a turn that fails. They are read without
/// anything that is known or stored of the runner, and nothing is kept.
/// </summary>
public sealed class AdviceAnyway
{
    private readonly IMessageReader reader;
    private readonly IClock clock;
    private readonly RedFlags signs;
    private readonly IStringLocalizer<MainTexts> texts;

    internal AdviceAnyway(IMessageReader reader, IClock clock, RedFlags signs, IStringLocalizer<MainTexts> texts) =>
        (this.reader, this.clock, this.signs, this.texts) = (reader, clock, signs, texts);

    public bool IsUrgent(ITurnContext context, Inbound inbound) => Flags(context, inbound).Any(SorenessFacts.IsUrgent);

    /// <summary>Who writes of chest pain while the coach's own house burns is told what to do all the same.</summary>
    public async Task GiveAsync(ITurnContext context, Inbound inbound, CancellationToken cancellation)
    {
        // In the language of the message where it is plain; it is the turn's own again when this is over.
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = Languages.Of(null, Languages.Heard(WrittenLanguage.Leaning(inbound.Text), (context.Activity as IMessageActivity)?.Locale));
        if (signs.Advice(inbound.Text ?? "", Flags(context, inbound)) is { } advice)
        {
            await context.SendActivityAsync(MessageFactory.Text(advice, advice), cancellation);
        }

        if (DistressReply.Despairs(inbound.Text, texts))
        {
            var help = texts["Despair", RedFlags.Number(CultureInfo.CurrentUICulture)].Value;
            await context.SendActivityAsync(MessageFactory.Text(help, help), cancellation);
        }
    }

    private IReadOnlyList<RedFlag> Flags(ITurnContext context, Inbound inbound) => inbound.Text is { } text
        ? reader.Read(text, new ReadingContext(clock.GetCurrentInstant().InUtc().LocalDateTime, "Etc/UTC", (context.Activity as IMessageActivity)?.Locale)).Flags
        : [];
}
