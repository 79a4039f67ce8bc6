using CoachBot.Storage.Conversations;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CoachBot.Channels.DirectLine;

/// <summary>Takes up the turns that a crash or a database failure has left behind.</summary>
internal sealed partial class TurnRecovery(
    IConversationStore conversations, TurnRunner turns, IClock clock, TimeProvider time, ILogger<TurnRecovery> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>A turn younger than this is most likely running on some host, which the gate would make us wait for.</summary>
    private static readonly Duration Grace = Duration.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                var pending = await conversations.PendingTurnsAsync(clock.GetCurrentInstant() - Grace, 100, stoppingToken).ConfigureAwait(false);
                foreach (var turn in pending)
                {
                    Log.TakenUp(logger);
                    await turns.Start(turn.ConversationId, turn.Activity.ActivityId, turn.Runner).ConfigureAwait(false);
                }
            }
            catch (Exception error) when (error is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Log.LookFailed(logger, error);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A turn left behind is taken up again")]
        public static partial void TakenUp(ILogger logger);

        [LoggerMessage(2, LogLevel.Warning, "Turns left behind could not be looked up; trying again shortly")]
        public static partial void LookFailed(ILogger logger, Exception error);
    }
}
