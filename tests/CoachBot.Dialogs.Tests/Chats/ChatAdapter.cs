using CoachBot.Training.Runners;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Dialogs.Tests.Chats;

/// <summary>An adapter without a channel: authenticates one runner and keeps what the coach sends.</summary>
internal sealed class ChatAdapter(RunnerId runner) : BotAdapter
{
    private const string Card = "application/vnd.microsoft.card.adaptive";

    public List<Activity> Sent { get; } = [];

    /// <summary>The answer to a card's button in Teams.</summary>
    public InvokeResponse? Answer { get; private set; }

    /// <summary>What the tapped card is replaced by, as Teams shows it; null: it stays.</summary>
    public Activity? Replacement { get; private set; }

    public async Task RunAsync(Activity activity, IBot bot)
    {
        using var context = new TurnContext(this, activity);
        context.TurnState.Add<object>("coach.runner", runner);
        await RunPipelineAsync(context, bot.OnTurnAsync, default);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Answer = activities.FirstOrDefault(activity => activity.Type == ActivityTypesEx.InvokeResponse)?.Value as InvokeResponse ?? Answer;
        foreach (var response in activities.Where(activity => activity.Type == ActivityTypesEx.InvokeResponse))
        {
            if (response.Value is InvokeResponse { Body: { } body } && JObject.FromObject(body) is var json && (string?)json["type"] == Card)
            {
                Replacement = (Activity)MessageFactory.Attachment(new Attachment(Card, content: json["value"]));
            }
        }

        Sent.AddRange(activities.Where(activity => activity.Type != ActivityTypesEx.InvokeResponse));
        return Task.FromResult(activities.Select(_ => new ResourceResponse(Guid.NewGuid().ToString("N"))).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(new ResourceResponse(activity.Id));

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => Task.CompletedTask;
}
