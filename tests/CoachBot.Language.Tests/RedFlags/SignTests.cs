using System.Text;
using System.Text.Json;
using CoachBot.Training.Soreness;

namespace CoachBot.Language.Tests.RedFlags;

/// <summary>Signs in several hundred everyday words: every one is found, and what only sounds like one is left alone.</summary>
public sealed class SignTests
{
    /// <summary>Of what is no sign, so much may be taken for one: recall comes before precision.</summary>
    private const double MostFalseAlarms = 0.01;

    [Fact]
    public void Every_sign_is_found_in_everyday_words()
    {
        var missed = new StringBuilder();
        foreach (var (sign, text) in Said())
        {
            if (!Readers.Read(text).Flags.Contains(sign))
            {
                missed.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{sign}: {text}");
            }
        }

        Assert.True(missed.Length == 0, missed.ToString());
    }

    [Fact]
    public void Every_sign_is_found_in_the_middle_of_something_else()
    {
        var missed = new StringBuilder();
        foreach (var (sign, text) in Said())
        {
            foreach (var whole in new[] { $"done. btw {text}", $"can you move friday to saturday, {text}", $"3x8 @ 60 felt ok but {text}", $"{text}. what's on tomorrow?" })
            {
                if (!Readers.Read(whole).Flags.Contains(sign))
                {
                    missed.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{sign}: {whole}");
                }
            }
        }

        Assert.True(missed.Length == 0, missed.ToString());
    }

    [Fact]
    public void What_only_sounds_like_a_sign_is_left_alone()
    {
        var texts = Lines("unsaid.txt").ToList();
        var alarms = texts.Select(text => (text, Readers.Read(text).Flags)).Where(one => one.Flags.Count > 0).Select(one => $"{string.Join(", ", one.Flags)}: {one.text}").ToList();
        Assert.True(alarms.Count <= MostFalseAlarms * texts.Count, string.Join(Environment.NewLine, alarms));
    }

    private static IEnumerable<(RedFlag Sign, string Text)> Said()
    {
        var sign = default(RedFlag);
        foreach (var line in Lines("said.txt"))
        {
            if (line[0] == '[')
            {
                sign = Enum.GetValues<RedFlag>().Single(flag => JsonNamingPolicy.CamelCase.ConvertName(flag.ToString()) == line.Trim('[', ']'));
            }
            else
            {
                yield return (sign, line);
            }
        }
    }

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Signs", file)).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');
}
