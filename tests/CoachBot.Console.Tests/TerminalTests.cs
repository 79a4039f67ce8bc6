using System.Text.Json;
using CoachBot.Console;

namespace CoachBot.Console.Tests;

public sealed class TerminalTests
{
    private static (int Exit, JsonElement[] Lines) Run(string verb, params string[] input) => Run([verb], string.Join('\n', input));

    private static (int Exit, JsonElement[] Lines) Run(string[] arguments, string input)
    {
        using var output = new StringWriter();
        var exit = Terminal.Run(arguments, new StringReader(input), output, TextWriter.Null);
        return (exit, [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)]);
    }

    [Fact]
    public void Reading_gives_intents_slots_flags_and_what_to_ask_in_the_contracts_forms()
    {
        var (exit, lines) = Run("read", """{"text":"half on 17 may, tempo thursday, 3x8 @ 60","now":"2026-03-04T10:00:00","timeZone":"Europe/London","locale":"en-GB","weightUnit":"kg"}""");

        Assert.Equal(0, exit);
        var slots = lines[0].GetProperty("slots");
        Assert.Equal("2026-05-17", slots.GetProperty("raceDate").GetString());
        Assert.Equal("thursday", slots.GetProperty("runDays")[0].GetProperty("day").GetString());
        Assert.Equal("hard", slots.GetProperty("runDays")[0].GetProperty("kind").GetString());
        Assert.Equal([8, 8, 8], slots.GetProperty("reps").EnumerateArray().Select(reps => reps.GetInt32()));
        Assert.All(lines[0].GetProperty("intents").EnumerateArray(), intent => Assert.InRange(intent.GetProperty("confidence").GetDouble(), 0, 1));
        Assert.Equal(JsonValueKind.Array, lines[0].GetProperty("ask").ValueKind);
    }

    [Fact]
    public void One_line_comes_out_for_each_that_goes_in_and_a_broken_one_does_not_stop_the_run()
    {
        var (exit, lines) = Run("assess", "nonsense", """{"today":"2026-03-04","report":{"site":"nose"}}""", """{"today":"2026-03-04","report":{"site":"quad","kind":"muscle","score":5,"flags":[],"formAffected":false}}""");

        Assert.Equal(0, exit);
        Assert.Equal(3, lines.Length);
        Assert.True(lines[0].TryGetProperty("error", out _));
        Assert.StartsWith("report.site", lines[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("R8", lines[2].GetProperty("rule").GetString());
    }

    [Fact]
    public void When_nothing_could_be_read_the_exit_says_so() => Assert.Equal(1, Run("read", "nonsense", "[1]").Exit);

    [Fact]
    public void A_text_on_the_command_line_is_one_input()
    {
        var (exit, lines) = Run(["read", "--text", "skip today"], "");

        Assert.Equal(0, exit);
        Assert.Equal("skipSession", lines[0].GetProperty("intents")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Recognizing_gives_what_the_recognizers_give()
    {
        var (_, lines) = Run("recognize", """{"text":"it takes twenty five minutes","culture":"en-us","models":["number"]}""", """{"text":"x","models":["tea leaves"]}""");

        var found = lines[0].GetProperty("results")[0];
        Assert.Equal("twenty five", found.GetProperty("text").GetString());
        Assert.Equal("number", found.GetProperty("typeName").GetString());
        Assert.Equal("25", found.GetProperty("resolution").GetProperty("value").GetString());
        Assert.StartsWith("models", lines[1].GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"text":"hi","now":"tomorrow"}""", "now")]
    [InlineData("""{"text":5}""", "text")]
    [InlineData("{}", "text")]
    [InlineData("""{"text":"hi","expecting":"tea"}""", "expecting")]
    public void A_wrong_field_is_named(string input, string field) =>
        Assert.StartsWith(field, Run("read", input).Lines[0].GetProperty("error").GetString(), StringComparison.Ordinal);

    [Fact]
    public void A_plan_and_a_replay_come_from_the_same_engine_as_the_chat()
    {
        const string runner = """{"today":"2026-03-04","timeZone":"Europe/London","age":34,"experience":"novice","minutes":40,"equipment":[{"kind":"kettlebell","kg":12}],"screening":{"anyYes":false},"goal":{"race":"marathon","date":"2026-06-28"},"runWeek":[{"day":"tuesday","kind":"easy"},{"day":"sunday","kind":"long"}]}""";

        var (_, plan) = Run("plan", runner);
        var (_, replay) = Run("replay", $$"""{"runner":{{runner}},"days":[{"date":"2026-03-05","commands":[{"kind":"skipSession"}]}]}""");

        Assert.NotEqual(0, plan[0].GetProperty("weeks").GetArrayLength());
        Assert.NotEqual(0, replay[0].GetProperty("events").GetArrayLength());
    }

    [Theory]
    [InlineData("read", """{"text":"\ud800 my knee"}""")]
    [InlineData("recognize", """{"text":"x","models":["\udc00"]}""")]
    [InlineData("plan", """{"\ud800":1}""")]
    public void Half_a_character_is_named(string verb, string input) =>
        Assert.Contains("half a character", Run(verb, input).Lines[0].GetProperty("error").GetString(), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_verb_is_answered_with_the_verbs_there_are()
    {
        using var errors = new StringWriter();

        Assert.Equal(2, Terminal.Run(["fly"], TextReader.Null, TextWriter.Null, errors));
        Assert.Contains("recognize|read|plan|assess|replay", errors.ToString(), StringComparison.Ordinal);
    }
}
