namespace CoachBot.Storage.Database;

/// <summary>Reads of one kind that come up at the same time go to the database as one statement.</summary>
internal sealed class SharedReads<TAsk, TAnswer>
{
    private const int MostAtOnce = 64;

    /// <summary>Each takes a connection of the pool.</summary>
    private const int MostStuck = 3;

    private readonly Together<(TAsk Ask, TaskCompletionSource<TAnswer> Answer)> asks;

    /// <param name="read">Answers in the order of what is asked. It begins after every ask in it, so that each sees what was committed before it asked.</param>
    public SharedReads(CoachDatabase database, Func<CoachDbContext, IReadOnlyList<TAsk>, Task<TAnswer[]>> read) => asks = new(
        async batch =>
        {
            try
            {
                var answers = await database.ReadAsync(context => read(context, batch.ConvertAll(one => one.Ask)));
                for (var i = 0; i < batch.Count; i++)
                {
                    batch[i].Answer.TrySetResult(answers[i]);
                }
            }
            catch (Exception error)
            {
                batch.ForEach(one => one.Answer.TrySetException(error));
            }
        },
        MostAtOnce,
        MostStuck);

    public Task<TAnswer> ReadAsync(TAsk ask, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var answer = new TaskCompletionSource<TAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        asks.Add((ask, answer));
        return answer.Task.WaitAsync(cancellation);
    }
}
