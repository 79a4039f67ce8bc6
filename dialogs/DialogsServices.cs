using System.Reflection;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Screening;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Teammates;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Plans;
using CoachBot.Plans.Teams;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs;

/// <summary>Registers what the coach says and asks.</summary>
public static class DialogsServices
{
    /// <summary>
    /// Adds <see cref="IBot"/>, <see cref="MainDialog"/> and <see cref="ReminderComposer"/>. The host brings <see cref="ConversationState"/>
    /// over a storage that keeps .NET types, <see cref="IPlanService"/>, the message reader and logging.
    /// </summary>
    public static IServiceCollection AddDialogs(this IServiceCollection services)
    {
        // The words that are listened for are patterns of their language's texts, more than are kept by themselves.
        Regex.CacheSize = Math.Max(Regex.CacheSize, Patterns);
        services.AddLogging();
        services.AddLocalization();
        services.AddOptions<PictureOptions>().Validate(PictureOptions.IsUsable, PictureOptions.Unusable).ValidateOnStart();
        foreach (var piece in new[]
        {
            typeof(GoalWords), typeof(KitUnit), typeof(OtherKit), typeof(GoalQuestions), typeof(GoalAnswers), typeof(GoalReplies), typeof(GoalChangeWords), typeof(ConfirmCard), typeof(DaySwap), typeof(OneWeek), typeof(RaceWords), typeof(RaceDay), typeof(ReminderHour), typeof(SessionsAWeek), typeof(GoalCorrections), typeof(LeftSetUp), typeof(GoalListener), typeof(PlanChange), typeof(PlanIntroduction), typeof(ScreeningCard), typeof(ScreeningWords),
            typeof(SorenessQuestions), typeof(SorenessTold), typeof(SiteNames), typeof(RedFlags), typeof(OthersEmergency), typeof(Recheck), typeof(Clearance), typeof(PausedReply), typeof(SessionWords), typeof(SessionCard), typeof(ExerciseWords), typeof(ExerciseNames), typeof(ExercisePictures), typeof(ChangeWords), typeof(MoveOptions), typeof(SeveralMoves), typeof(DaysOff),
            typeof(WeekCard), typeof(ProgressCharts), typeof(ReceiptReply), typeof(ReminderTime), typeof(RuleWords), typeof(NewDay), typeof(StoppingForSign), typeof(Settling), typeof(Leaving), typeof(ScreeningDialog), typeof(TeamCard),
        })
        {
            services.TryAddSingleton(piece);
        }

        foreach (var conversation in Conversations())
        {
            services.AddSingleton(typeof(IConversation), conversation);
        }

        services.AddSingleton(provider => new MainDialog(
            provider.GetServices<IConversation>(),
            provider.GetRequiredService<StoppingForSign>(),
            provider.GetRequiredService<OthersEmergency>(),
            provider.GetRequiredService<Settling>(),
            provider.GetRequiredService<Leaving>(),
            provider.GetRequiredService<NewDay>(),
            provider.GetRequiredService<ScreeningWords>(),
            provider.GetRequiredService<IStringLocalizer<MainTexts>>()));
        services.AddSingleton(provider => new ReminderComposer(
            provider.GetRequiredService<IPlanService>(),
            provider.GetRequiredService<SessionWords>(),
            provider.GetRequiredService<ExerciseWords>(),
            provider.GetRequiredService<Recheck>(),
            provider.GetRequiredService<IStringLocalizer<ReminderTexts>>()));
        services.AddSingleton(provider => new TypedButtons(
            provider.GetRequiredService<IStringLocalizer<ReminderTexts>>(), provider.GetRequiredService<IStringLocalizer<SorenessTexts>>()));
        services.AddSingleton(provider => new SpokenPlan(
            provider.GetRequiredService<RuleWords>(),
            provider.GetRequiredService<ChangeWords>(),
            provider.GetRequiredService<ExerciseWords>(),
            provider.GetRequiredService<IStringLocalizer<SorenessTexts>>()));
        services.AddSingleton(provider => new GroupTeam(
            provider.GetRequiredService<ITeamBoard>(), provider.GetRequiredService<TeamCard>(), provider.GetRequiredService<IStringLocalizer<TeamTexts>>()));
        services.AddSingleton(provider => new TappedCard(provider.GetRequiredService<SessionCard>()));
        services.AddSingleton(provider => new AdviceAnyway(
            provider.GetRequiredService<IMessageReader>(), provider.GetRequiredService<IClock>(), provider.GetRequiredService<RedFlags>(), provider.GetRequiredService<IStringLocalizer<MainTexts>>()));
        services.AddSingleton<IBot, CoachActivityHandler>();
        return services;
    }

    private const int Patterns = 1_000;

    /// <summary>Every conversation of this assembly; the screening belongs to onboarding and isn't asked for by itself.</summary>
    private static IEnumerable<Type> Conversations() => Assembly.GetExecutingAssembly().GetTypes()
        .Where(type => typeof(IConversation).IsAssignableFrom(type) && !type.IsAbstract && type != typeof(ScreeningDialog) && type != typeof(ClarifyDialog));
}
