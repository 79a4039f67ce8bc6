using System.Globalization;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Tests.Specs;
using Moment = System.DateTime;

namespace Microsoft.Recognizers.Text.Tests.DateTime;

public class PublishedDateTimeCasesTests
{
    // For the few cases without a reference time, whose answers need none.
    private const string AnyTime = "2016-11-07T00:00:00";

    /// <summary>Files with their culture and the share of their cases that must pass; never lower one.</summary>
    public static TheoryData<string, string, double> Floors { get; } = new()
    {
        { "DateTime/English/DateTimeModel", "en-us", 1 },
        { "DateTime/EnglishOthers/DateTimeModel", "en-gb", 1 },
        { "DateTime/Spanish/DateTimeModel", "es-es", 1 },
    };

    [SpecTheory]
    [MemberData(nameof(Floors))]
    public void Published_cases_pass_down_to_the_recorded_floor(string file, string culture, double floor) =>
        SpecRun.AtLeast(file, floor, spec => DateTimeRecognizer.RecognizeDateTime(spec.Input, culture, refTime: At(spec)));

    private static Moment At(SpecCase spec) =>
        Moment.Parse(spec.Context?.ReferenceDateTime ?? AnyTime, CultureInfo.InvariantCulture);
}
