using System.Text.Json;
using CoachBot.Storage.Links;
using CoachBot.Training.Runners;

namespace CoachBot.Push;

/// <summary>A message on its way to a browser, as it is stored until a push service has it: it outlives its host.</summary>
/// <param name="Browser">The name of the link that it goes to.</param>
/// <param name="Attempt">The one to be made, from 1.</param>
/// <param name="Next">Whoever has it in hand is done with it by then; from then on whichever host takes it first sends it.</param>
/// <param name="Until">After that nobody wants it any more.</param>
internal sealed record PushWaiting(string Browser, PushMessage Message, int Attempt, DateTimeOffset Next, DateTimeOffset Until)
{
    public const string Kind = "push-later";

    /// <summary>With a ticket of its own, so that only who has read this very one can take it or put another in its place.</summary>
    public RunnerLink Of(RunnerId runner) =>
        new(runner, Kind, $"{Browser}.{Push.Browser.NameOf(Message.Id)}", JsonSerializer.Serialize(this), Guid.NewGuid().ToString("N"));

    public static PushWaiting Read(RunnerLink link) => JsonSerializer.Deserialize<PushWaiting>(link.Payload)!;
}
