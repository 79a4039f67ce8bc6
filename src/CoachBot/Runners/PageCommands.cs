using System.Text.Json;
using CoachBot.Plans;
using CoachBot.Plans.Erasing;
using CoachBot.Training.Commands;
using CoachBot.Training.Serialization;

namespace CoachBot.Runners;

/// <summary>
/// What the page does by itself. Everything that the coach may want to talk about (moving, soreness, done, undo) goes through the chat
/// instead, so that both tell the same story.
/// </summary>
internal static class PageCommands
{
    private const int LongestId = 60;
    public const int LongestBody = 16 * 1024;

    private static readonly JsonSerializerOptions FromOutside = TrainingJson.FromOutside();

    /// <param name="Id">Made by the page, so that a request sent twice acts once.</param>
    private sealed record Request(string? Id = null, Command? Command = null);

    public static async Task<IResult> HandleAsync(HttpContext http, IPlanService plans)
    {
        if (await ReadAsync(http.Request) is not { Id: { Length: > 0 and <= LongestId } id, Command: { } command } || !IsForThePage(command))
        {
            return Results.Problem("The body must hold an id and one of the page's commands.", statusCode: StatusCodes.Status400BadRequest);
        }

        // A page that is reloaded meanwhile has said it all the same.
        try
        {
            var answer = await plans.HandleAsync(SignedIn.Of(http), new CommandId("page:" + id), command, CancellationToken.None);
            return Results.Json(new { refused = answer.Decision.Refusal?.Text, version = answer.View.State.Version }, TrainingJson.Options);
        }
        catch (RunnerErasedException)
        {
            return Results.Problem("Everything was deleted meanwhile.", statusCode: StatusCodes.Status410Gone);
        }
    }

    private static bool IsForThePage(Command command) => command switch
    {
        SetUnits or SetLanguage { Language: "en" or "es" or "en-GB" or "en-US" } or SetReminders => true,
        LogSets log => log.Sets.Count is > 0 and <= 20 && log.Sets.All(set => set.Reps is >= 0 and <= 1000 && set.Load is null or { Kilograms: >= 0 and <= 500 }),
        _ => false,
    };

    private static async Task<Request?> ReadAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType())
        {
            return null;
        }

        try
        {
            return await JsonSerializer.DeserializeAsync<Request>(request.Body, FromOutside, request.HttpContext.RequestAborted);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
