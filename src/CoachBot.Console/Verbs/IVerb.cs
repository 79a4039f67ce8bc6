using System.Text.Json;

namespace CoachBot.Console.Verbs;

/// <summary>One thing the terminal can be asked to do: an input becomes one line of JSON.</summary>
internal interface IVerb
{
    /// <exception cref="InputException">A field is missing or wrong.</exception>
    string Answer(JsonElement input);
}
