using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Recognizers.Text.Tests.Number;

public class PathologicalInputTests
{
    private const int Length = 10_000;

    public static TheoryData<string> Pieces { get; } =
    [
        "1", "9.", "1,111,", "111 ", "-", "5-", "1/", "1e9", ".", "%", "a ", "one ", "one hundred and ", "twenty and ", "million ",
        "one million ", "one over ", "one point ", "more than ", "5 and, ", "5 feet 2 inches ", "not ok ", "👌🏿", "\ud83d", "5 thousand 4 ", "5° ", "5\"", "5 in ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Endless_repetition_ends_with_no_more_results_than_words(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));

        Assert.All(
            new List<ModelResult>[]
            {
                NumberRecognizer.RecognizeNumber(text, Culture.English),
                NumberRecognizer.RecognizeOrdinal(text, Culture.English),
                NumberRecognizer.RecognizePercentage(text, Culture.English),
                NumberRecognizer.RecognizeNumberRange(text, Culture.English),
                NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English),
                NumberWithUnitRecognizer.RecognizeAge(text, Culture.English),
                NumberWithUnitRecognizer.RecognizeTemperature(text, Culture.English),
                ChoiceRecognizer.RecognizeBoolean(text, Culture.English),
            },
            results => Assert.InRange(results.Count, 0, (Length + 1) / 2));
    }

    [Fact]
    public void A_number_of_ten_thousand_digits_is_one_number() =>
        Assert.Single(NumberRecognizer.RecognizeNumber(new string('7', Length), Culture.English));
}
