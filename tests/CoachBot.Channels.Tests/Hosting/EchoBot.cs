using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Tests.Hosting;

/// <summary>Says what it heard, welcomes once, and fails when told to.</summary>
internal sealed class EchoBot(EchoBot.Heard heard) : ActivityHandler
{
    internal sealed class Heard
    {
        public ConcurrentQueue<Activity> Activities { get; } = new();

        public ConcurrentQueue<object?> Runners { get; } = new();

        public int AtOnce;

        public int MostAtOnce;
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var now = Interlocked.Increment(ref heard.AtOnce);
        heard.MostAtOnce = Math.Max(heard.MostAtOnce, now);
        heard.Activities.Enqueue(turnContext.Activity);
        heard.Runners.Enqueue(turnContext.TurnState.Get<object>("coach.runner"));
        try
        {
            await base.OnTurnAsync(turnContext, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref heard.AtOnce);
        }
    }

    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync("Welcome.", cancellationToken: cancellationToken);

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Text == "fail")
        {
            throw new InvalidOperationException("The bot was told to fail.");
        }

        if (turnContext.Activity.Text == "cut" && heard.Activities.Count == 1)
        {
            throw new OperationCanceledException("The host was told to stop.");
        }

        if (turnContext.Activity.Text == "hang" && heard.Activities.Count == 1)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        if (turnContext.Activity.Text == "erase")
        {
            turnContext.TurnState["coach.erased"] = true;
        }

        if (turnContext.Activity.Text == "file")
        {
            await turnContext.SendActivityAsync(MessageFactory.Attachment(new Attachment("application/json", "data:application/json;base64,e30=", name: "all.json"), "Here."), cancellationToken);
            return;
        }

        await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
        await Task.Delay(5, cancellationToken);
        await turnContext.SendActivityAsync($"Heard: {turnContext.Activity.Text}", cancellationToken: cancellationToken);
    }

    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Task.FromResult(new AdaptiveCardInvokeResponse
        {
            StatusCode = 200,
            Type = "application/vnd.microsoft.card.adaptive",
            Value = new JObject { ["type"] = "AdaptiveCard", ["speak"] = "done" },
        });
}
