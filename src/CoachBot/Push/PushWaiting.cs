using System.Text.Json;
using CoachBot.Storage.Links;
using CoachBot.Training.Runners;

namespace CoachBot.Push;

/// <summary>A message that a push service wants later, as it is stored until then: it outlives its host, and whichever host takes it first sends it.</summary>
/// <param name="Browser">The name of the link that it goes to.</param>
/// <param name="Attempt">The one to be made, from 1.</param>
/// <param name="Until">After that nobody wants it any more.</param>
internal sealed record PushWaiting(string Browser, PushMessage Message, int Attempt, DateTimeOffset Next, DateTimeOffset Until)
{
    public const string Kind = "push-later";

    public RunnerLink Of(RunnerId runner) => new(runner, Kind, $"{Browser}.{Push.Browser.NameOf(Message.Id)}", JsonSerializer.Serialize(this));

    public static PushWaiting Read(RunnerLink link) => JsonSerializer.Deserialize<PushWaiting>(link.Payload)!;
}
