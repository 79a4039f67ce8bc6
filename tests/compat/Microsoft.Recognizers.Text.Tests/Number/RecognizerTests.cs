using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.Tests.Number;

public class RecognizerTests
{
    [Theory]
    [InlineData("en-us", Culture.English)]
    [InlineData("en-GB", Culture.EnglishOthers)]
    [InlineData("es-AR", Culture.Spanish)]
    [InlineData("xx-yy", "xx-yy")]
    public void Culture_codes_map_to_the_nearest_supported_one(string code, string nearest) =>
        Assert.Equal(nearest, Culture.MapToNearestLanguage(code));

    [Fact]
    public void English_stands_in_for_a_culture_without_a_model() =>
        Assert.Single(NumberRecognizer.RecognizeNumber("seven", "sw-ke"));

    [Fact]
    public void Without_fall_back_a_culture_without_a_model_is_an_error() =>
        Assert.Throws<ArgumentException>(() => new NumberRecognizer().GetNumberModel("sw-ke", fallbackToDefaultCulture: false));

    [Fact]
    public void Models_are_shared() =>
        Assert.Same(new NumberRecognizer(Culture.English).GetNumberModel(), new NumberRecognizer().GetNumberModel(Culture.English));
}
