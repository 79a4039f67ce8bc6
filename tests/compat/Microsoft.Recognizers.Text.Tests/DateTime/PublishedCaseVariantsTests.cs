using System.Globalization;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Tests.Specs;
using Moment = System.DateTime;

namespace Microsoft.Recognizers.Text.Tests.DateTime;

/// <summary>
/// Published cases with other months, weekdays and numbers in them: what is found must be the same phrases with the same words replaced.
/// A list of cases would fail here. The floors are below 1 since some variants say something else: "May thirty nine", "Easter Tuesday".
/// </summary>
public class PublishedCaseVariantsTests
{
    private static readonly WordClass[] English =
    [
        new("months", "january", "february", "april", "june", "july", "august", "september", "october", "november", "december"),
        new("short months", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
        new("weekdays", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        new("numbers", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
        new("ranks", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
        new("units", "days", "weeks", "months", "years"),
        new("short units", "hours", "minutes", "seconds"),
        new("parts of the day", "morning", "afternoon", "evening"),
    ];

    private static readonly WordClass[] Spanish =
    [
        new("months", "enero", "febrero", "abril", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
        new("weekdays", "lunes", "jueves", "viernes"),
        new("numbers", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"),
        new("units", "días", "meses", "años"),
    ];

    [SpecTheory]
    [InlineData("DateTime/English/DateTimeModel", "en-us", 0.94)]
    [InlineData("DateTime/EnglishOthers/DateTimeModel", "en-gb", 1)]
    [InlineData("DateTime/Spanish/DateTimeModel", "es-es", 0.96)]
    public void Other_months_weekdays_and_numbers_are_understood_alike(string file, string culture, double floor)
    {
        var (alike, all) = (0, 0);
        var others = new List<string>();
        foreach (var spec in SpecFile.Read(file))
        {
            foreach (var words in culture == "es-es" ? Spanish : English)
            {
                for (var places = 1; places < words.Words.Length; places++)
                {
                    var variant = words.Turn(spec.Input, places);
                    if (variant == spec.Input)
                    {
                        break;
                    }

                    all++;
                    if (IsAlike(spec, variant, culture, text => words.Turn(text, places)))
                    {
                        alike++;
                    }
                    else
                    {
                        others.Add(variant);
                    }
                }
            }
        }

        Assert.True(alike >= floor * all, $"{file}: {alike} of {all} variants alike, e.g.\n{string.Join('\n', others.Take(20))}");
    }

    private static bool IsAlike(SpecCase spec, string variant, string culture, Func<string, string> turn)
    {
        var at = Moment.Parse(spec.Context?.ReferenceDateTime ?? "2016-11-07", CultureInfo.InvariantCulture);
        var found = DateTimeRecognizer.RecognizeDateTime(variant, culture, refTime: at);
        return found.Count == spec.Results.Length && spec.Results.Zip(found).All(pair => turn(pair.First.Text) == pair.Second.Text && pair.First.TypeName == pair.Second.TypeName);
    }
}
