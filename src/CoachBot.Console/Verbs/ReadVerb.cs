using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Language;
using NodaTime;

namespace CoachBot.Console.Verbs;

/// <summary>What a message means.</summary>
internal sealed class ReadVerb : IVerb
{
    /// <summary>Used where an input names no moment, so that the same input always gives the same answer.</summary>
    private static readonly LocalDateTime UsualMoment = new(2026, 3, 4, 10, 0);

    private readonly MessageReader reader = new();

    public string Answer(JsonElement input)
    {
        var context = new ReadingContext(
            input.Moment("now") ?? UsualMoment,
            input.Text("timeZone") ?? "Europe/London",
            input.Text("locale"),
            input.Text("weightUnit") ?? "kg",
            input.Choice<Expecting>("expecting"));
        return ReadingJson.Write(reader.Read(input.RequiredText("text"), context));
    }
}
