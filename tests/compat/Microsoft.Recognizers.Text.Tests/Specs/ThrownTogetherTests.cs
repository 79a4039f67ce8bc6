using System.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Recognizers.Text.Tests.Specs;

/// <summary>Whatever words and signs meet, every model ends, and what it finds stands in the text in order.</summary>
public class ThrownTogetherTests
{
    private const int Texts = 3000;
    private const int MostWords = 14;
    private const int SpacedOf = 7;

    private const string English =
        "the a of in on at from to between and or each other ago hence within half quarter past am p.m. o'clock noon now today tomorrow few "
        + "more than less rest any once same th start end mid early late fiscal year working day days week weekend months hour minutes seconds century "
        + "q1 h2 fy20 w31 monday sun may march december 1 2 12 15 31 60 99 100 2016 99999999999 20160229 1.5 .5 1/2 2/30 29/2/2019 12:30 25:61 3pm ½ "
        + ", - / : . ' \" < > = ≤ % $ ( ) next last this before after since until around first third twenty hundred thousand two nine spring christmas "
        + "morning night lunch later ish s t h d m eod to date meeting couple several not no yes feet inches kg mph degrees c old age dozen million point minus over";

    private const string Spanish =
        "el la los las al un una de del en por a desde hasta entre y cada todos los hace dentro de medio media cuarto menos antes después de tarde "
        + "mañana noche hoy anoche pasado próximo que viene este última año mes semana día horas minutos trimestre siglo década fin de semana lunes mar "
        + "domingo enero mayo 1 2 15 31 2016 90 12:30 25:61 1/2 8.30 pm a.m. en punto mediodía navidad primer segundo 1.º dos veinte mil más alrededor de "
        + "a partir de principios finales resto ahora t1 una vez - / : . , .1.5 h";

    private static readonly System.DateTime[] Times = [new(2026, 3, 4, 10, 0, 0), new(2016, 2, 29), new(2000, 12, 31, 23, 59, 59), new(1, 1, 1), System.DateTime.MaxValue];

    [Theory]
    [InlineData("en-us", English)]
    [InlineData("en-gb", English)]
    [InlineData("es-es", Spanish)]
    public void Words_thrown_together_break_no_model(string culture, string vocabulary)
    {
        var words = vocabulary.Split(' ');
        var random = new Random(26);
        for (var i = 0; i < Texts; i++)
        {
            var text = Throw(words, random);
            Stand(text, DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: Times[random.Next(Times.Length)]));
            Stand(text, NumberRecognizer.RecognizeNumber(text, culture));
            Stand(text, NumberRecognizer.RecognizeOrdinal(text, culture));
            Stand(text, NumberRecognizer.RecognizePercentage(text, culture));
            Stand(text, NumberRecognizer.RecognizeNumberRange(text, Culture.English));
            Stand(text, NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English));
            Stand(text, NumberWithUnitRecognizer.RecognizeAge(text, Culture.English));
            Stand(text, NumberWithUnitRecognizer.RecognizeTemperature(text, Culture.English));
            Stand(text, ChoiceRecognizer.RecognizeBoolean(text, culture));
        }
    }

    private static string Throw(string[] words, Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, MostWords); count > 0; count--)
        {
            text.Append(words[random.Next(words.Length)]).Append(random.Next(SpacedOf) > 0 ? " " : string.Empty);
        }

        return text.ToString();
    }

    private static void Stand(string text, List<ModelResult> found)
    {
        var end = -1;
        foreach (var result in found)
        {
            Assert.True(result.Start > end && result.End >= result.Start && result.End < text.Length, text);
            Assert.Equal(text[result.Start..(result.End + 1)], result.Text, ignoreCase: true);
            end = result.End;
        }
    }
}
