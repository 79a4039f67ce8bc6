using Microsoft.Recognizers.Text.DateTime;

namespace Microsoft.Recognizers.Text.Tests.DateTime;

public class DateTimeRecognizerTests
{
    [Fact]
    public void The_model_of_a_recognizer_finds_what_the_static_call_finds()
    {
        var model = new DateTimeRecognizer("en-us").GetDateTimeModel();

        var found = Assert.Single(model.Parse("see you tomorrow", Readings.Wednesday));

        Assert.Equal(("tomorrow", 8, 15, "datetimeV2.date"), (found.Text, found.Start, found.End, found.TypeName));
        var value = Assert.Single(Assert.IsType<List<Dictionary<string, string>>>(found.Resolution["values"]));
        Assert.Equal(new Dictionary<string, string> { ["timex"] = "2026-03-05", ["type"] = "date", ["value"] = "2026-03-05" }, value);
    }

    [Fact]
    public void Without_a_reference_time_the_present_is_taken() =>
        Assert.Single(DateTimeRecognizer.RecognizeDateTime("today", "en-us"));

    [Fact]
    public void An_unknown_culture_is_read_as_English_unless_that_is_forbidden()
    {
        Assert.Single(DateTimeRecognizer.RecognizeDateTime("tomorrow", "xx-xx", refTime: Readings.Wednesday));
        Assert.Throws<ArgumentException>(() => DateTimeRecognizer.RecognizeDateTime("tomorrow", "xx-xx", fallbackToDefaultCulture: false));
    }

    [Fact]
    public void Several_things_are_found_in_their_order() =>
        Assert.Equal(
            "tomorrow|date|2026-03-05=2026-03-05 ; 6pm|time|T18=18:00:00 ; 30 minutes|duration|PT30M=1800",
            Readings.Of("tomorrow I can, say by my watch 6pm, but only 30 minutes"));

    [Fact]
    public void Split_keeps_the_day_apart_from_the_time() =>
        Assert.Equal(
            ["datetimeV2.date", "datetimeV2.time"],
            DateTimeRecognizer.RecognizeDateTime("tomorrow at 5pm", "en-us", DateTimeOptions.SplitDateAndTime, Readings.Wednesday).Select(result => result.TypeName));
}
