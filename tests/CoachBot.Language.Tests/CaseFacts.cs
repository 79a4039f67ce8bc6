using System.Text;

namespace CoachBot.Language.Tests;

public sealed class CaseFacts
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.txt").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_of_a_case_file_is_read_as_it_says(string file)
    {
        var wrong = new StringBuilder();
        foreach (var one in Case.In(file))
        {
            var reading = Readers.Read(one.Text, one.Expecting);
            var slots = SlotText.Of(reading.Slots);
            var slotsRight = one.Slots is null || one.Slots.Count == slots.Count && one.Slots.All(slot => slots.TryGetValue(slot.Key, out var said) && said == slot.Value);
            if (!one.IntentsRight(reading) || !slotsRight || !one.FlagsRight(reading))
            {
                wrong.AppendLine(one.Line).Append("    was ").AppendJoin(", ", reading.Intents.Select(score => score.Name))
                    .Append(" | ").AppendJoin("; ", slots.Select(slot => $"{slot.Key}={slot.Value}")).Append(" | ").AppendJoin(", ", reading.Flags).AppendLine();
            }
        }

        Assert.True(wrong.Length == 0, wrong.ToString());
    }
}
