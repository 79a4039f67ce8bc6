using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Recognizers.Text.Tests.NumberWithUnit;

public class MeasureTests
{
    [Theory]
    [InlineData("ran 13.1 miles", "13.1 miles", "13.1", "Mile", "Length")]
    [InlineData("a 24kg kettlebell", "24kg", "24", "Kilogram", "Weight")]
    [InlineData("the thirty-five-pound dumbbell", "thirty-five-pound", "35", "Pound", "Weight")]
    [InlineData("drank 8 fl. oz before", "8 fl. oz", "8", "Fluid ounce", "Volume")]
    [InlineData("held 14 km/h uphill", "14 km/h", "14", "Kilometer per hour", "Speed")]
    [InlineData("at 7 miles per hour", "7 miles per hour", "7", "Mile per hour", "Speed")]
    [InlineData("drank 750 ml", "750 ml", "750", "Milliliter", "Volume")]
    [InlineData("a 12 m² room", "12 m²", "12", "Square meter", "Area")]
    [InlineData("a file of 3 MB", "3 mb", "3", "Megabyte", "Information")]
    [InlineData("turn it 60 degrees", "60 degrees", "60", "Degree", "Angle")]
    [InlineData("she is 5 feet 6 inches", "5 feet 6 inches", "5.5", "Foot", "Length")]
    [InlineData("add 250 G of oats", "250 g", "250", "Gram", "Weight")]
    [InlineData("load [40 (kg)]", "40 (kg)", "40", "Kilogram", "Weight")]
    [InlineData("jog half a mile", "half a mile", "0.5", "Mile", "Length")]
    [InlineData("three quarters of an inch", "three quarters of an inch", "0.75", "Inch", "Length")]
    [InlineData("sail 12 nautical miles", "12 nautical miles", "12", "Nautical mile", "Length")]
    [InlineData("4 millimeters per second", "4 millimeters per second", "4", "Millimeter per second", "Speed")]
    [InlineData("9 cu. ft. of gravel", "9 cu. ft", "9", "Cubic foot", "Volume")]
    [InlineData("CUT IT AT 7 MM", "7 mm", "7", "Millimeter", "Length")]
    [InlineData("a ribbon of 40 cms", "40 cms", "40", "Centimeter", "Length")]
    public void Dimensions_have_a_value_a_unit_and_a_kind(string text, string words, string value, string unit, string subtype)
    {
        var result = Assert.Single(NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English));

        Assert.Equal((words, "dimension"), (result.Text, result.TypeName));
        Assert.Equal((value, unit, subtype), (result.Resolution["value"], result.Resolution["unit"], result.Resolution["subtype"]));
    }

    [Theory]
    [InlineData("I'm in 3 groups")]
    [InlineData("20 in 2031")]
    [InlineData("see you at 7pm")]
    [InlineData("ticket ABC-77 m")]
    [InlineData("it feels like 31 degrees, warm")]
    [InlineData("a prize of $4 M")]
    [InlineData("turn the heat down 3 degrees")]
    public void Words_that_only_look_like_units_are_left_alone(string text) =>
        Assert.Empty(NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English));

    [Theory]
    [InlineData("6km-8km", "6km", "8km")]
    [InlineData("intervals of 400m-800m", "400m", "800m")]
    public void Both_ends_of_a_range_are_measures(string text, string low, string high) =>
        Assert.Equal([low, high], NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English).Select(result => result.Text));

    [Fact]
    public void A_unit_without_a_number_has_no_value()
    {
        var result = Assert.Single(NumberWithUnitRecognizer.RecognizeTemperature("and in fahrenheit?", Culture.English));

        Assert.Null(result.Resolution["value"]);
        Assert.Equal("F", result.Resolution["unit"]);
    }

    [Theory]
    [InlineData("a 41-year-old runner", "41-year-old", "41", "Year")]
    [InlineData("the pup is nine weeks old", "nine weeks old", "9", "Week")]
    [InlineData("eighteen months of age", "eighteen months of age", "18", "Month")]
    [InlineData("a patient, age 66", "age 66", "66", "Age")]
    [InlineData("a 9-yr-old", "9-yr-old", "9", "Year")]
    [InlineData("half a year old", "half a year old", "0.5", "Year")]
    public void Ages_have_a_value_and_a_unit(string text, string words, string value, string unit)
    {
        var result = Assert.Single(NumberWithUnitRecognizer.RecognizeAge(text, Culture.English));

        Assert.Equal((words, value, unit), (result.Text, result.Resolution["value"], result.Resolution["unit"]));
    }

    [Theory]
    [InlineData("28 °C at the start", "28 °c", "28", "C")]
    [InlineData("minus 3 degrees celsius", "minus 3 degrees celsius", "-3", "C")]
    [InlineData("it was 71 degrees", "71 degrees", "71", "Degree")]
    [InlineData("cold, only 19F here", "19f", "19", "F")]
    [InlineData("nitrogen at 77 K", "77 k", "77", "K")]
    public void Temperatures_have_a_value_and_a_scale(string text, string words, string value, string unit)
    {
        var result = Assert.Single(NumberWithUnitRecognizer.RecognizeTemperature(text, Culture.English));

        Assert.Equal((words, value, unit), (result.Text, result.Resolution["value"], result.Resolution["unit"]));
    }

    [Fact]
    public void Money_has_its_code()
    {
        var result = Assert.Single(NumberWithUnitRecognizer.RecognizeCurrency("shoes for 120 euros", Culture.English));

        Assert.Equal(("120", "Euro", "EUR"), (result.Resolution["value"], result.Resolution["unit"], result.Resolution["isoCurrency"]));
    }
}
