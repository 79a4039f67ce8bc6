using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Recognizers.Text.Tests.Specs;

public class PublishedCasesTests
{
    private static readonly Dictionary<string, Func<string, List<ModelResult>>> Models = new()
    {
        ["Number/English/NumberModel"] = text => NumberRecognizer.RecognizeNumber(text, Culture.English),
        ["Number/English/OrdinalModel"] = text => NumberRecognizer.RecognizeOrdinal(text, Culture.English),
        ["Number/English/PercentModel"] = text => NumberRecognizer.RecognizePercentage(text, Culture.English),
        ["Number/English/NumberRangeModel"] = text => NumberRecognizer.RecognizeNumberRange(text, Culture.English),
        ["NumberWithUnit/English/AgeModel"] = text => NumberWithUnitRecognizer.RecognizeAge(text, Culture.English),
        ["NumberWithUnit/English/DimensionModel"] = text => NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English),
        ["NumberWithUnit/English/TemperatureModel"] = text => NumberWithUnitRecognizer.RecognizeTemperature(text, Culture.English),
        ["Choice/English/BooleanModel"] = text => ChoiceRecognizer.RecognizeBoolean(text, Culture.English),
    };

    /// <summary>Files with the share of their cases that must pass; never lower one.</summary>
    public static TheoryData<string, double> Floors { get; } = new()
    {
        { "Number/English/NumberModel", 1 },
        { "Number/English/OrdinalModel", 1 },
        { "Number/English/PercentModel", 1 },
        { "Number/English/NumberRangeModel", 1 },
        { "NumberWithUnit/English/AgeModel", 1 },
        { "NumberWithUnit/English/DimensionModel", 1 },
        { "NumberWithUnit/English/TemperatureModel", 1 },
        { "Choice/English/BooleanModel", 1 },
    };

    [SpecTheory]
    [MemberData(nameof(Floors))]
    public void Published_cases_pass_down_to_the_recorded_floor(string file, double floor) =>
        SpecRun.AtLeast(file, floor, spec => Models[file](spec.Input));
}
