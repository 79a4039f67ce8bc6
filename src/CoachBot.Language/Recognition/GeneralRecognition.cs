using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace CoachBot.Language.Recognition;

/// <summary>What Microsoft.Recognizers.Text finds in a text, as it gives it.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="End">Index of the last one.</param>
public sealed record Recognized(string Text, int Start, int End, string TypeName, IReadOnlyDictionary<string, object> Resolution);

/// <summary>The recognizers by the names of their models.</summary>
public static class GeneralRecognition
{
    private static readonly Dictionary<string, Func<string, string, DateTime, List<ModelResult>>> ByModel = new(StringComparer.Ordinal)
    {
        ["datetime"] = (text, culture, at) => DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: at),
        ["number"] = (text, culture, _) => NumberRecognizer.RecognizeNumber(text, culture),
        ["ordinal"] = (text, culture, _) => NumberRecognizer.RecognizeOrdinal(text, culture),
        ["numberrange"] = (text, culture, _) => NumberRecognizer.RecognizeNumberRange(text, culture),
        ["percentage"] = (text, culture, _) => NumberRecognizer.RecognizePercentage(text, culture),
        ["dimension"] = (text, culture, _) => NumberWithUnitRecognizer.RecognizeDimension(text, culture),
        ["age"] = (text, culture, _) => NumberWithUnitRecognizer.RecognizeAge(text, culture),
        ["temperature"] = (text, culture, _) => NumberWithUnitRecognizer.RecognizeTemperature(text, culture),
        ["boolean"] = (text, culture, _) => ChoiceRecognizer.RecognizeBoolean(text, culture),
    };

    /// <summary>The models there are.</summary>
    public static IReadOnlyCollection<string> Models => ByModel.Keys;

    /// <param name="culture">Such as en-us.</param>
    /// <param name="at">The local moment that relative dates are counted from.</param>
    /// <param name="models">In the order in which their findings are given; all when empty.</param>
    /// <exception cref="ArgumentException">There is no such model.</exception>
    public static IReadOnlyList<Recognized> Find(string text, string culture, DateTime at, IReadOnlyList<string> models)
    {
        var found = new List<Recognized>();
        foreach (var model in models.Count > 0 ? models : [.. ByModel.Keys])
        {
            if (!ByModel.TryGetValue(model, out var recognize))
            {
                throw new ArgumentException($"There is no model '{model}'; there are {string.Join(", ", ByModel.Keys)}.", nameof(models));
            }

            found.AddRange(recognize(text, culture, at).Select(one => new Recognized(one.Text, one.Start, one.End, one.TypeName, one.Resolution ?? [])));
        }

        return found;
    }
}
