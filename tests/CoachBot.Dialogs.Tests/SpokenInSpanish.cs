using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Turns;
using CoachBot.Training.Catalogue;
using CoachBot.Training.Rules;
using Newtonsoft.Json.Linq;

namespace CoachBot.Dialogs.Tests;

/// <summary>Whatever the coach says in English it says in Spanish, with the same values in it.</summary>
public sealed partial class SpokenInSpanish
{
    private static readonly System.Reflection.Assembly Dialogs = typeof(CoachTurn).Assembly;

    public static TheoryData<string> Books => [.. Dialogs.GetManifestResourceNames().Where(name => name.EndsWith("Texts.resources", StringComparison.Ordinal)).Select(name => name[..^".resources".Length]).Where(name => !name.EndsWith(".RuleTexts", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Books))]
    public void Every_text_has_its_Spanish_with_the_same_placeholders(string book)
    {
        var (english, spanish) = (Read(book, CultureInfo.InvariantCulture), Read(book, CultureInfo.GetCultureInfo("es")));

        Assert.NotEmpty(english);
        Assert.Equal(english.Keys.Order(), spanish.Keys.Order());
        foreach (var (key, text) in english)
        {
            if (!key.EndsWith("Words", StringComparison.Ordinal))
            {
                Assert.True(Placeholders(text).SetEquals(Placeholders(spanish[key])), $"{book} {key}: {spanish[key]}");
            }

            if (key.StartsWith("Buttons", StringComparison.Ordinal))
            {
                Assert.Equal(text.Split('|').Length, spanish[key].Split('|').Length);
            }
        }
    }

    [Fact]
    public void Every_rule_has_its_Spanish_with_the_same_facts()
    {
        var spanish = Read("CoachBot.Dialogs.Wording.RuleTexts", CultureInfo.GetCultureInfo("es"));
        var missing = RuleBook.Entries.Where(rule => !spanish.ContainsKey(rule.Id)).Select(rule => rule.Id).ToList();
        var different = RuleBook.Entries.Where(rule => spanish.TryGetValue(rule.Id, out var text) && !Placeholders(rule.Text).IsSupersetOf(Placeholders(text))).Select(rule => rule.Id).ToList();
        Assert.Empty(missing);
        Assert.Empty(different);
    }

    [Fact]
    public void Every_exercise_has_its_Spanish_name_and_cues()
    {
        var spanish = Read("CoachBot.Dialogs.Sessions.ExerciseTexts", CultureInfo.GetCultureInfo("es"));
        Assert.Empty(Exercises.All.Where(exercise => !spanish.ContainsKey(exercise.Id) || (exercise.Cues.Count > 0 && !spanish.ContainsKey($"{exercise.Id}.cues"))).Select(exercise => exercise.Id));
    }

    [Fact]
    public void Every_answer_has_its_Spanish_with_the_same_sources()
    {
        var (english, spanish) = (Answers("en"), Answers("es"));
        Assert.Equal(english.Keys.Order(), spanish.Keys.Order());
        foreach (var (id, text) in english)
        {
            Assert.Equal(Year().Matches(text).Select(match => match.Value).Order(), Year().Matches(spanish[id]).Select(match => match.Value).Order());
            Assert.True(spanish[id].Length <= 600, id);
        }
    }

    private static Dictionary<string, string> Answers(string language)
    {
        using var stream = Dialogs.GetManifestResourceStream($"CoachBot.Dialogs.Questions.answers.{language}.json")!;
        using var reader = new StreamReader(stream);
        return JArray.Parse(reader.ReadToEnd()).ToDictionary(answer => (string)answer["id"]!, answer => (string)answer["text"]!);
    }

    private static Dictionary<string, string> Read(string book, CultureInfo culture) =>
        new ResourceManager(book, Dialogs).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b")]
    private static partial Regex Year();
}
