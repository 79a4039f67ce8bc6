using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.Tests.Number;

public class SpanishTests
{
    [Theory]
    [InlineData("corrí cuarenta y dos minutos", "cuarenta y dos", "42")]
    [InlineData("doscientos quince mil pasos", "doscientos quince mil", "215000")]
    [InlineData("mil ochocientos metros", "mil ochocientos", "1800")]
    [InlineData("tres y media horas", "tres y media", "3,5")]
    [InlineData("1.250,5 metros", "1.250,5", "1250,5")]
    [InlineData("un millón de pasos", "un millón", "1000000")]
    [InlineData("menos siete coma cinco", "menos siete coma cinco", "-7,5")]
    public void Spanish_numbers_are_read(string text, string words, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeNumber(text, Culture.Spanish));

        Assert.Equal((words, value), (result.Text, result.Resolution["value"]));
    }

    [Theory]
    [InlineData("la tercera serie", "tercera", "3")]
    [InlineData("el décimo segundo día", "décimo segundo", "12")]
    [InlineData("la 4ª vuelta", "4ª", "4")]
    [InlineData("la última carrera", "última", "end+0")]
    public void Spanish_ranks_are_read(string text, string words, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeOrdinal(text, Culture.Spanish));

        Assert.Equal((words, value), (result.Text, result.Resolution["value"]));
    }

    [Theory]
    [InlineData("es-mx", "2.25", "2.25")]
    [InlineData("nl-nl", "3,14", "3,14")]
    [InlineData("fr-fr", "1.250,5", "1250,5")]
    [InlineData("de-de", "-3", "-3")]
    [InlineData("en-us", "3.14", "3.14")]
    public void Digits_are_read_and_written_as_the_culture_writes_them(string culture, string text, string value) =>
        Assert.Equal(value, Assert.Single(NumberRecognizer.RecognizeNumber(text, culture)).Resolution["value"]);

    [Fact]
    public void Por_ciento_is_a_percentage_and_no_hundred()
    {
        Assert.Equal("30%", Assert.Single(NumberRecognizer.RecognizePercentage("treinta por ciento", "es-MX")).Resolution["value"]);
        Assert.Equal("30", Assert.Single(NumberRecognizer.RecognizeNumber("treinta por ciento", "es-ES")).Resolution["value"]);
    }

    [Fact]
    public void Spanish_answers_are_read() =>
        Assert.Equal(true, Assert.Single(ChoiceRecognizer.RecognizeBoolean("sí", Culture.Spanish)).Resolution["value"]);
}
