using System.Globalization;
using System.Text;
using System.Text.Json;
using CoachBot.Dialogs.Tests.Chats;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;

namespace CoachBot.Dialogs.Tests;

/// <summary>
/// Every button that the coach shows in any golden conversation, in both languages, on cards, under questions and in what it says first: its
/// words, typed in lower case without accents and full stops, lead to the same words and the same state as a tap.
/// </summary>
public sealed class TypedAsTapped
{
    private const string InPlace = "(in its place) ";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Golden");

    [Fact]
    public async Task The_words_of_every_button_mean_what_a_tap_means()
    {
        var seen = new HashSet<string>();
        var wrong = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Folder, "*.chat", SearchOption.AllDirectories).Order())
        {
            foreach (var (label, onCard, at) in await NewButtonsAsync(path, seen))
            {
                var tapped = await EndAsync(path, at, chat => onCard ? chat.TapAsync(label) : chat.SayAsync(label));
                var typed = await EndAsync(path, at, chat => chat.SayAsync(Careless(label)));
                if (tapped != typed)
                {
                    wrong.Add($"{Path.GetFileName(path)}, step {at}, [{label}]\n  tapped: {tapped.Said}\n  typed:  {typed.Said}{(tapped.State == typed.State ? "" : "\n  and the state differs")}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(seen.Count > 120, $"Only {seen.Count} buttons were seen.");
    }

    /// <summary>The buttons that no conversation before has shown below the same words.</summary>
    private static async Task<List<(string Label, bool OnCard, int At)>> NewButtonsAsync(string path, HashSet<string> seen)
    {
        var (at, zone, steps) = await ChatFile.StepsAsync(path);
        using var chat = Chat.At(at, zone);
        var found = new List<(string, bool, int)>();
        for (var step = 0; step < steps.Count; step++)
        {
            var said = await ChatFile.ActAsync(chat, steps[step], path);
            var words = said.Count == 0 ? "" : said[^1][..Math.Min(said[^1].Length, 24)];
            found.AddRange(chat.Buttons.Where(button => seen.Add($"{chat.Locale} {words} [{button.Label}]")).Select(button => (button.Label, button.OnCard, step)));
        }

        return found;
    }

    private static async Task<(string Said, string State)> EndAsync(string path, int last, Func<Chat, Task<IReadOnlyList<string>>> act)
    {
        var (at, zone, steps) = await ChatFile.StepsAsync(path);
        using var chat = Chat.At(at, zone);
        foreach (var step in steps.Take(last + 1))
        {
            await ChatFile.ActAsync(chat, step, path);
        }

        // A tap in Teams changes the card where it is: besides the answer, or as the answer.
        var all = await act(chat);
        var said = all.Where(text => !text.StartsWith(InPlace, StringComparison.Ordinal)).DefaultIfEmpty(all.Count == 0 ? "" : all[0].Replace(InPlace, "", StringComparison.Ordinal));
        var view = await chat.Plans.LoadAsync(new RunnerId(Chat.Runner));
        return (string.Join(" / ", said), JsonSerializer.Serialize(view.State, TrainingJson.Options));
    }

    private static string Careless(string label) => new([.. label.ToLowerInvariant().Normalize(NormalizationForm.FormD)
        .Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && character is not ('.' or '!' or '¡' or '¿' or '?'))]);
}
