using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds out which choices an utterance makes.</summary>
public class ChoiceRecognizers
{
    /// <summary>Finds choices.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>Finds choices by their words; when none is found, by ordinals (`the third one`), then by numbers.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        if (string.IsNullOrWhiteSpace(utterance))
        {
            return new List<ModelResult<FoundChoice>>();
        }

        list ??= new List<Choice>();
        var locale = options?.Locale ?? Culture.English;
        var matched = Find.FindChoices(utterance, list, options);
        if (matched.Count > 0)
        {
            return matched;
        }

        if (options?.RecognizeOrdinals ?? true)
        {
            matched = ByPlace(NumberRecognizer.RecognizeOrdinal(utterance, locale), list);
        }

        if (matched.Count == 0 && (options?.RecognizeNumbers ?? true))
        {
            matched = ByPlace(NumberRecognizer.RecognizeNumber(utterance, locale), list);
        }

        return matched;
    }

    private static List<ModelResult<FoundChoice>> ByPlace(List<ModelResult> numbers, IList<Choice> list) => numbers
        .Select(number => (Number: number, Index: Index(number)))
        .Where(found => found.Index >= 0 && found.Index < list.Count)
        .OrderBy(found => found.Number.Start)
        .Select(found => new ModelResult<FoundChoice>
        {
            Start = found.Number.Start,
            End = found.Number.End,
            TypeName = "choice",
            Text = found.Number.Text,
            Resolution = new FoundChoice { Value = list[found.Index].Value, Index = found.Index, Score = 1.0f },
        })
        .ToList();

    // A relative ordinal (`the last but one`) and a fraction have no place.
    private static int Index(ModelResult number) =>
        number.Resolution is not null
        && number.Resolution.TryGetValue("value", out var value)
        && int.TryParse(value?.ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var place)
            ? place - 1
            : -1;
}
