using System.Globalization;
using CoachBot.Channels.Bots;
using CoachBot.Dialogs.Turns;
using CoachBot.Plans;
using CoachBot.Runners;
using CoachBot.Storage.Bots;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Locks;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;
using CoachBot.Training.Units;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using NodaTime;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace CoachBot.Starting;

/// <summary>
/// The coach answers somebody who is not there, in each language, while the database is readied: what reading, deciding and answering need
/// is loaded and compiled then when the first runner writes. Nothing is stored, nothing waits for it, and nobody hears of it.
/// </summary>
internal static class Rehearsal
{
    private const string Nobody = "rehearsal";

    private static readonly (string Text, string Locale)[] Messages = [("what's on today?", "en-GB"), ("¿qué toca hoy?", "es-ES")];

    public static Task BeginAsync(IServiceProvider services) => Task.Run(async () =>
    {
        var states = new StagedStates();
        var conversation = new ConversationState(new StoredBotState(states));
        var plans = new StagedPlans(services.GetRequiredService<TimeProvider>().GetUtcNow().DateTime);
        var bot = ActivatorUtilities.CreateInstance<CoachActivityHandler>(services, conversation, plans);
        foreach (var (text, locale) in Messages)
        {
            await new Stage().SayAsync(text, locale, bot);
        }
    });

    /// <summary>What a turn asks the database first, of a runner whom nobody is. Once the database is ready.</summary>
    public static Task AskAsync(IServiceProvider services) => Task.Run(async () =>
    {
        await using var turn = await services.GetRequiredService<IConversationGate>().EnterAsync(Nobody);
        await services.GetRequiredService<ITurnStore>().OpenAsync(Nobody, Nobody, Nobody);
        await services.GetRequiredService<IPlanService>().LoadAsync(new RunnerId(Nobody));
    });

    /// <summary>A channel on which nobody listens.</summary>
    private sealed class Stage : BotAdapter
    {
        public async Task SayAsync(string text, string locale, IBot bot)
        {
            var activity = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(new Activity(
                ActivityTypes.Message, Guid.NewGuid().ToString("N"), channelId: Microsoft.Bot.Connector.Channels.Directline, serviceUrl: "https://rehearsal.invalid/", locale: locale, text: text,
                from: new ChannelAccount(Nobody, role: RoleTypes.User), recipient: new ChannelAccount("coach", role: RoleTypes.Bot), conversation: new ConversationAccount(id: locale))))!;
            using var turn = new TurnContext(this, activity);
            turn.TurnState.Add(CoachTurn.RunnerKey, (object)new RunnerId(Nobody));
            await RunPipelineAsync(turn, bot.OnTurnAsync, CancellationToken.None);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
            Task.FromResult(activities.Select(activity => new ResourceResponse(JsonConvert.SerializeObject(activity).Length.ToString(CultureInfo.InvariantCulture))).ToArray());

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => Task.FromResult(new ResourceResponse());

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    /// <summary>A runner in the middle of a plan, read from JSON as a stored one is.</summary>
    private sealed class StagedPlans(DateTime now) : IPlanService
    {
        private readonly LocalDateTime now = LocalDateTime.FromDateTime(now);

        private RunnerState? state;

        public Task<RunnerView> LoadAsync(RunnerId runner, CancellationToken cancellation = default) => Task.FromResult(View());

        public Task<PlanAnswer> HandleAsync(RunnerId runner, CommandId id, Command command, CancellationToken cancellation = default) => PreviewAsync(runner, command, cancellation);

        public Task<PlanAnswer> PreviewAsync(RunnerId runner, Command command, CancellationToken cancellation = default)
        {
            var before = View();
            var decision = Decider.Decide(before.State, command, before.Today);
            return Task.FromResult(new PlanAnswer(before.State, before with { State = Decider.Evolve(before.State, decision) }, decision, decision.Events.Select(happened => happened.Receipt).ToValueList()));
        }

        public Task<string> ExportAsync(RunnerId runner, CancellationToken cancellation = default) => Task.FromResult("{}");

        public Task EraseAsync(RunnerId runner, string? turnOf = null, CancellationToken cancellation = default) => Task.CompletedTask;

        private RunnerView View()
        {
            state ??= JsonSerializer.Deserialize<RunnerState>(JsonSerializer.Serialize(SampleRunner.Begun(now.Date, "en"), TrainingJson.Options), TrainingJson.Options)!;
            return new RunnerView(Decider.Evolve(state, Decider.Decide(state, new RollForward(), now.Date)), now, DateTimeZone.Utc);
        }
    }

    private sealed class StagedStates : IBotStateStore
    {
        private readonly Dictionary<string, BotStateItem> items = new(StringComparer.Ordinal);

        public Task<IReadOnlyDictionary<string, BotStateItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation = default) =>
            Task.FromResult<IReadOnlyDictionary<string, BotStateItem>>(keys.Where(items.ContainsKey).ToDictionary(key => key, key => items[key]));

        public Task<IReadOnlyDictionary<string, string>> WriteAsync(IReadOnlyDictionary<string, BotStateItem> written, CancellationToken cancellation = default)
        {
            foreach (var (key, item) in written)
            {
                items[key] = item with { ETag = "1" };
            }

            return Task.FromResult<IReadOnlyDictionary<string, string>>(written.ToDictionary(item => item.Key, _ => "1"));
        }

        public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation = default) => Task.CompletedTask;
    }
}
