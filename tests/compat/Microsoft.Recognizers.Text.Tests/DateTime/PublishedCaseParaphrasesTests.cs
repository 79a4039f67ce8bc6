using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Tests.Specs;
using Newtonsoft.Json;
using Moment = System.DateTime;

namespace Microsoft.Recognizers.Text.Tests.DateTime;

/// <summary>
/// Published cases said otherwise, with the same meaning: short forms, digits for words, other spellings of am and pm, other connectors.
/// Types and values must stay what they are, whatever the words. The floors are below 1 since a few say something else: "will past three hours".
/// </summary>
public class PublishedCaseParaphrasesTests
{
    private static readonly (string Said, string Otherwise)[] English =
    [
        (@"(?<=\d) ?pm\b", " p.m."), (@"(?<=\d) ?am\b", " a.m."), (@"(?<=\d) ?[ap]\.m\.", " pm"),
        (@"\bjanuary\b", "Jan"), (@"\bfeb\b", "February"), (@"\bapril\b", "apr"), (@"\baugust\b", "aug"), (@"\bseptember\b", "sept"), (@"\bdec\b\.?", "December"),
        (@"\bmonday\b", "Mon"), (@"\btuesday\b", "Tues"), (@"\bwednesday\b", "wed"), (@"\bthursday\b", "thurs"), (@"\bfriday\b", "fri"),
        (@"\bminutes\b", "mins"), (@"\bhours\b", "hrs"), (@"\bseconds\b", "secs"), (@"\byears\b", "yrs"), (@"\bweeks\b", "wks"),
        (@"\bnext\b", "following"), (@"\bprevious\b", "last"), (@"\bthis (?=week|month|year|quarter)", "current "), (@"\bevery\b", "each"),
        (@"(?<=\bfrom [\w:, /]{1,25}) to (?=\w)", " through "), (@"(?<=\bfrom [\w:, /]{1,25}) to (?=\w)", " - "),
        (@"\btomorrow\b", "tmr"), (@"\bbefore (?!yesterday)", "prior to "), (@"\b1st\b", "first"), (@"\b3rd\b", "third"), (@"\b28th\b", "twenty-eighth"),
        (@"(?<![\d:./-])\b3\b(?![\d:./-])", "three"), (@"(?<![\d:./-])\b2\b(?![\d:./-]|th)", "two"), (@"\bthree (?=days|weeks|months|years|hours|quarters)", "3 "),
    ];

    private static readonly (string Said, string Otherwise)[] Spanish =
    [
        (@"(?<=\d) ?pm\b", " p.m."), (@"(?<=\d) ?p\.m\.", "pm"), (@"(?<=\d) ?a\.m\.", "am"),
        (@"\benero\b", "ene"), (@"\bfebrero\b", "feb"), (@"\babril\b", "abr"), (@"\bagosto\b", "ago"), (@"\bdic\b", "diciembre"),
        (@"\blunes\b", "lun"), (@"\bviernes\b", "vie"), (@"\bdomingo\b", "dom"), (@"\bsábado\b", "sabado"),
        (@"\bpróximo\b", "proximo"), (@"\bpróxima\b", "proxima"), (@"\baño\b", "ano"), (@"\bdía\b", "dia"),
        (@"\bminutos\b", "mins"), (@"\bhoras\b", "hrs"), (@"\bfinales de\b", "fines de"), (@"\bprincipios de\b", "comienzos de"),
        (@"\bcuatro\b", "4"), (@"\bsiete\b", "7"), (@"(?<![\d:./,-])\b2\b(?![\d:./,-])", "dos"),
    ];

    [SpecTheory]
    [InlineData("DateTime/English/DateTimeModel", "en-us", 0.99)]
    [InlineData("DateTime/Spanish/DateTimeModel", "es-es", 0.98)]
    public void The_same_said_otherwise_has_the_same_values(string file, string culture, double floor)
    {
        var (alike, all) = (0, 0);
        var others = new List<string>();
        var specs = SpecFile.Read(file).Where(spec => spec.Results.Length > 0).ToList();
        foreach (var (said, otherwise) in culture == "es-es" ? Spanish : English)
        {
            var pattern = new Regex(said, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
            foreach (var spec in specs)
            {
                var paraphrase = pattern.Replace(spec.Input, otherwise);
                if (paraphrase == spec.Input)
                {
                    continue;
                }

                all++;
                if (HasSameValues(spec, paraphrase, culture))
                {
                    alike++;
                }
                else
                {
                    others.Add(paraphrase);
                }
            }
        }

        Assert.True(alike >= floor * all, $"{file}: {alike} of {all} paraphrases alike, e.g.\n{string.Join('\n', others.Take(20))}");
    }

    private static bool HasSameValues(SpecCase spec, string paraphrase, string culture)
    {
        var at = Moment.Parse(spec.Context?.ReferenceDateTime ?? "2016-11-07", CultureInfo.InvariantCulture);
        var found = DateTimeRecognizer.RecognizeDateTime(paraphrase, culture, refTime: at);
        return found.Count == spec.Results.Length && spec.Results.Zip(found).All(pair =>
            JsonNode.DeepEquals(JsonNode.Parse(pair.First.Resolution.GetRawText()), JsonNode.Parse(JsonConvert.SerializeObject(pair.Second.Resolution))));
    }
}
