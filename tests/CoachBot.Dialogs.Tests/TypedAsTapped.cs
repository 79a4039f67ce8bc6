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

    [Fact]
    public async Task The_words_of_every_button_mean_what_a_tap_means()
    {
        var seen = new HashSet<string>();
        var wrong = new List<string>();
        foreach (var path in GoldenTalks.Paths)
        {
            var (local, zone, steps) = await ChatFile.StepsAsync(path);
            using var chat = Chat.At(local, zone);
            for (var at = 0; at < steps.Count; at++)
            {
                var last = await ChatFile.ActAsync(chat, steps[at], path);
                var words = last.Count == 0 ? "" : last[^1][..Math.Min(last[^1].Length, 24)];

                // The buttons that no conversation before has shown below the same words.
                foreach (var (label, onCard) in chat.Buttons.Where(button => seen.Add($"{chat.Locale} {words} [{button.Label}]")).ToList())
                {
                    var tapped = await EndAsync(chat, fork => onCard ? fork.TapAsync(label) : fork.SayAsync(label));
                    var typed = await EndAsync(chat, fork => fork.SayAsync(Careless(label)));
                    if (tapped != typed)
                    {
                        wrong.Add($"{Path.GetFileName(path)}, step {at}, [{label}]\n  tapped: {tapped.Said}\n  typed:  {typed.Said}{(tapped.State == typed.State ? "" : "\n  and the state differs")}");
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(seen.Count > 120, $"Only {seen.Count} buttons were seen.");
    }

    private static async Task<(string Said, string State)> EndAsync(Chat before, Func<Chat, Task<IReadOnlyList<string>>> act)
    {
        using var chat = await before.ForkAsync();

        // A tap in Teams changes the card where it is: besides the answer, or as the answer.
        var all = await act(chat);
        var said = all.Where(text => !text.StartsWith(InPlace, StringComparison.Ordinal)).DefaultIfEmpty(all.Count == 0 ? "" : all[0].Replace(InPlace, "", StringComparison.Ordinal));
        var view = await chat.Plans.LoadAsync(new RunnerId(Chat.Runner));
        return (string.Join(" / ", said), JsonSerializer.Serialize(view.State, TrainingJson.Options));
    }

    private static string Careless(string label) => new([.. label.ToLowerInvariant().Normalize(NormalizationForm.FormD)
        .Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && character is not ('.' or '!' or '¡' or '¿' or '?'))]);
}
