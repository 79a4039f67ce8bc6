using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Console.Verbs;
using CoachBot.Plans.Contracts;

namespace CoachBot.Console;

/// <summary>Inputs line by line, and the answer to each: a broken one is told so on its own line.</summary>
internal static class Lines
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<string> Of(IReadOnlyList<string> arguments, TextReader input)
    {
        for (var i = 1; i < arguments.Count; i++)
        {
            if (arguments[i] == "--text")
            {
                var text = i + 1 < arguments.Count ? arguments[i + 1] : "";

                // Verbs that take an object take it here too.
                yield return text.TrimStart().StartsWith('{') ? text : new JsonObject { ["text"] = text }.ToJsonString();
                yield break;
            }
        }

        while (input.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return line;
            }
        }
    }

    public static (string Answer, bool Understood) Answer(IVerb verb, string line)
    {
        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(line));
            return document.RootElement.ValueKind != JsonValueKind.Object ? (Error("the line must be a JSON object"), false)
                : ContractJson.IsText(document.RootElement) ? (verb.Answer(document.RootElement), true)
                : (Error("the line holds half a character"), false);
        }
        catch (JsonException)
        {
            return (Error("the line is not JSON"), false);
        }
        catch (InputException problem)
        {
            return (Error(problem.Message), false);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A fault of ours on one line must not cost the lines after it.
            return (Error($"the coach failed on this line: {fault.GetType().Name}"), false);
        }
    }

    private static string Error(string message) => new JsonObject { ["error"] = message }.ToJsonString(Written);
}
