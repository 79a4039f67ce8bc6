using System.Text.Json;
using CoachBot.Plans.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoachBot.Plans.Api;

/// <summary>Reads a body with the contracts' own parsing, so that a problem has the same words here and at the terminal.</summary>
internal static class RequestBody
{
    public static async Task<Result<T>> ReadAsync<T>(HttpRequest request, Func<JsonElement, Result<T>> parse)
        where T : notnull
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
            return ContractJson.IsText(document.RootElement) ? parse(document.RootElement) : new FieldProblem("", "holds half a character");
        }
        catch (JsonException e)
        {
            // The parser's message quotes what it read, and that may be about somebody's health.
            return new FieldProblem("", $"is no JSON: line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}");
        }
    }

    public static ValidationProblem Refuse(FieldProblem problem) =>
        TypedResults.ValidationProblem(new Dictionary<string, string[]> { [problem.Field.Length == 0 ? "body" : problem.Field] = [problem.Text] });
}
