using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Tests.Chats;
using CoachBot.Dialogs.Turns;
using CoachBot.Training.Catalogue;
using CoachBot.Training.Runners;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Tests;

/// <summary>A runner who has chosen Spanish reads Spanish: in every text, and in every golden conversation, the English ones too.</summary>
public sealed partial class NoEnglishInSpanish
{
    private static readonly System.Reflection.Assembly Dialogs = typeof(CoachTurn).Assembly;

    [Fact]
    public void No_Spanish_text_has_English_words()
    {
        var wrong = new List<string>();
        foreach (var book in Dialogs.GetManifestResourceNames().Where(name => name.EndsWith("Texts.resources", StringComparison.Ordinal)).Select(name => name[..^".resources".Length]))
        {
            var texts = new ResourceManager(book, Dialogs).GetResourceSet(CultureInfo.GetCultureInfo("es"), createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>();

            // What is listened for may come in either language.
            wrong.AddRange(texts.Where(text => !((string)text.Key).Contains("Words", StringComparison.Ordinal) && Left((string)text.Value!)).Select(text => $"{book} {text.Key}: {text.Value}"));
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public async Task No_golden_conversation_has_English_words_once_Spanish_is_chosen()
    {
        var (wrong, lines) = (new HashSet<string>(), 0);
        foreach (var path in GoldenTalks.Paths.Where(path => !InBoth.Contains(Path.GetFileName(path))))
        {
            var (at, zone, steps) = await ChatFile.StepsAsync(path);
            using var chat = Chat.At(at, zone);
            chat.Locale = "es-ES";
            var spanish = Path.GetFileName(path).StartsWith("es-", StringComparison.Ordinal);
            if (!spanish)
            {
                await chat.SayAsync("in spanish please");
            }

            foreach (var step in steps.Where(step => !step.StartsWith("side:", StringComparison.Ordinal) && !step.StartsWith("locale:", StringComparison.Ordinal)))
            {
                // A button has Spanish words there: what the English ones would tap is left out.
                var taps = step.StartsWith("tap", StringComparison.Ordinal) && !chat.HasButton(step[(step.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(" with ")[0].Trim());
                if (taps || step.Contains("english", StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }

                var pauses = spanish ? 0 : await PausesAsync(chat);
                IEnumerable<string> said = await ChatFile.ActAsync(chat, step, path);

                // Advice on a sign, anybody's, and on despair, is given in the language it was told in, and so is what its buttons lead to; what is asked behind it is Spanish.
                said = !spanish && (OfSigns.Any(button => step.EndsWith(button, StringComparison.OrdinalIgnoreCase)) || chat.Services.GetRequiredService<OthersEmergency>().IsNamed(step) || DistressReply.Despairs(step, chat.Services.GetRequiredService<IStringLocalizer<MainTexts>>()) || LowEnergyReply.Told(step, chat.Services.GetRequiredService<IStringLocalizer<SorenessTexts>>()) is not null) ? [] : !spanish && await PausesAsync(chat) > pauses ? said.Skip(1) : said;
                lines += said.Count();
                wrong.UnionWith(said.Where(Left).Select(line => $"{Path.GetFileName(path)}, {step}\n    {English().Match(Plain(line)).Value}: {line}"));
            }
        }

        Assert.True(lines > 600, $"Only {lines} lines were said.");
        Assert.True(wrong.Count == 0, $"{wrong.Count}\n{string.Join("\n", wrong)}");
    }

    [Fact]
    public void The_test_itself_finds_English()
    {
        Assert.True(Left("Mié 4 de marzo: strength, 30 min"));
        Assert.True(Left("Goblet squat, 3 series"));
        Assert.False(Left("Sentadilla goblet, 3 series. Para con 2 de reserva."));
    }

    /// <summary>
    /// Talks that speak both by design: the two about changing the language, and the one where the check-in that a button of the advice opens goes
    /// on in the language of its own buttons.
    /// </summary>
    private static readonly string[] InBoth = ["language.chat", "es-cliente-en-ingles.chat", "not-that.chat"];

    /// <summary>How often something was paused, or told anew, because of a sign.</summary>
    private static async Task<int> PausesAsync(Chat chat) =>
        (await chat.Plans.LoadAsync(new RunnerId(Chat.Runner))).State.Receipts.Count(receipt => receipt.Because.Rule is "R0" or "R1");

    private static readonly string[] OfSigns = ["It's not that", "What may I still do?"];

    private static bool Left(string text) => English().IsMatch(Plain(text)) || Names.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Without what a runner has named, in any language, the way to another language, and what stands for itself.</summary>
    private static string Plain(string text) => Quoted().Replace(text.Replace("If you prefer English, say \"English\".", "", StringComparison.Ordinal).Replace("[English]", "", StringComparison.Ordinal), "");

    /// <summary>English names of two words or more whose Spanish is another.</summary>
    private static readonly List<string> Names = [.. Exercises.All
        .Where(exercise => exercise.Name.Contains(' ', StringComparison.Ordinal) && !string.Equals(Spanish(exercise.Id), exercise.Name, StringComparison.OrdinalIgnoreCase))
        .Select(exercise => exercise.Name)];

    private static string? Spanish(string id) => new ResourceManager("CoachBot.Dialogs.Sessions.ExerciseTexts", Dialogs).GetString(id, CultureInfo.GetCultureInfo("es"));

    [GeneratedRegex(@"\b(the|and|your|you|with|are|was|were|it|of|for|that|this|these|from|have|then|what|when|which|who|not|will|but|each|side|sets|left|rest|week|weeks|session|sessions|strength|light|heavy|run|runs|long|easy|hard|today|tomorrow|done|skipped|missed|planned|minutes|off|knee|shin|calf|hamstring|glute|lower back|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex("\\{\\w+\\}|«[^»]*»|\"[^\"]*\"|\\[[\\w-]+\\.\\w+\\]")]
    private static partial Regex Quoted();
}
