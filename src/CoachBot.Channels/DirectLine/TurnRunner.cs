using CoachBot.Channels.Telemetry;
using CoachBot.Channels.Turns;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Locks;
using CoachBot.Storage.Telemetry;
using CoachBot.Training.Runners;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoachBot.Channels.DirectLine;

public enum TurnOutcome { Done, Failed, AlreadyHandled }

/// <summary>
/// Runs the bot's turns off the request that brought them: one at a time per conversation over all hosts, and each once, since what a
/// turn has to do is looked up again when its time has come.
/// </summary>
public sealed partial class TurnRunner(
    DirectLineAdapter adapter,
    IConversationStore conversations,
    IConversationGate gate,
    IServiceScopeFactory scopes,
    Pseudonyms names,
    ILogger<TurnRunner> logger) : IDisposable
{
    /// <summary>Each running turn may hold a database connection for its gate; more than this wait here.</summary>
    private const int AtOnce = 32;

    private readonly SemaphoreSlim places = new(AtOnce);
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Ends when the turn has; a client that gives up waiting does not end the turn.</summary>
    public Task<TurnOutcome> Start(string conversationId, string activityId, RunnerId runner) =>
        Task.Run(() => RunAsync(conversationId, activityId, runner));

    private async Task<TurnOutcome> RunAsync(string conversationId, string activityId, RunnerId runner)
    {
        using var observed = ObservedTurn.Begin(Coach.ChannelId, conversationId, activityId, names, logger);
        await places.WaitAsync(stopping.Token).ConfigureAwait(false);
        try
        {
            await using var turn = await gate.EnterAsync(conversationId, stopping.Token).ConfigureAwait(false);
            var stored = await conversations.FindActivityAsync(conversationId, activityId, stopping.Token).ConfigureAwait(false);
            if (stored is not { Turn: TurnState.Pending })
            {
                observed.End(ObservedTurn.Repeated);
                return stored?.Turn == TurnState.Failed ? TurnOutcome.Failed : TurnOutcome.AlreadyHandled;
            }

            var activity = InboundActivity.ToActivity(stored.Json);
            observed.Entered(activity.Type);
            var outcome = await HandAsync(activity, runner).ConfigureAwait(false);
            await conversations.CompleteTurnAsync(conversationId, activityId, failed: outcome == TurnOutcome.Failed, stopping.Token).ConfigureAwait(false);
            observed.End(outcome == TurnOutcome.Failed ? ObservedTurn.Failed : ObservedTurn.Done);
            return outcome;
        }
        catch (Exception error) when (error is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            // The activity stays pending: recovery takes it up again.
            observed.End(ObservedTurn.Failed, error);
            Log.Interrupted(logger, error);
            return TurnOutcome.Failed;
        }
        finally
        {
            places.Release();
        }
    }

    private async Task<TurnOutcome> HandAsync(Activity activity, RunnerId runner)
    {
        var scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            var bot = scope.ServiceProvider.GetRequiredService<IBot>();
            try
            {
                await adapter.RunTurnAsync(activity, runner, bot.OnTurnAsync, stopping.Token).ConfigureAwait(false);
                return TurnOutcome.Done;
            }
            catch (TurnFailedException)
            {
                return TurnOutcome.Failed;
            }
        }
    }

    public void Dispose()
    {
        stopping.Cancel();
        stopping.Dispose();
        places.Dispose();
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A turn was interrupted; it stays pending and will be taken up again")]
        public static partial void Interrupted(ILogger logger, Exception error);
    }
}
