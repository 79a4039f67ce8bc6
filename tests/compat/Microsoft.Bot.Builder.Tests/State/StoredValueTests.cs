using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.State;

public class StoredValueTests
{
    public static TheoryData<string> Kinds => new("memory", "dictionary");

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Values_of_all_kinds_come_back_as_they_were(string kind)
    {
        var when = new DateTime(2026, 11, 22, 1, 2, 3, DateTimeKind.Utc);
        var read = await RoundTripAsync(kind, new Kept
        {
            Number = 5,
            Large = long.MaxValue,
            Fraction = 0.1,
            Money = 1.10m,
            When = when,
            Moment = new DateTimeOffset(when, TimeSpan.Zero),
            Length = TimeSpan.FromMinutes(3),
            Id = Guid.Parse("3f2504e0-4f89-11d3-9a0c-0305e82c3301"),
            Bytes = [1, 2, 3],
            Address = new Uri("https://x.test/"),
            Letter = 'x',
            Answer = true,
            Day = DayOfWeek.Friday,
            DateLike = "2026-11-22T00:00:00Z",
            Numbers = [1, 2],
            Json = JObject.Parse("""{ "a": [1, null, "b"] }"""),
            Nothing = null,
        });
        var kept = Assert.IsType<Kept>(read);
        Assert.Equal((5, long.MaxValue, 0.1, 1.10m), (kept.Number, kept.Large, kept.Fraction, kept.Money));
        Assert.Equal((when, new DateTimeOffset(when, TimeSpan.Zero), TimeSpan.FromMinutes(3)), (kept.When, kept.Moment, kept.Length));
        Assert.Equal((Guid.Parse("3f2504e0-4f89-11d3-9a0c-0305e82c3301"), new Uri("https://x.test/"), 'x'), (kept.Id, kept.Address, kept.Letter));
        Assert.Equal([1, 2, 3], kept.Bytes);
        Assert.Equal([1, 2], kept.Numbers);
        Assert.Equal((true, DayOfWeek.Friday, "2026-11-22T00:00:00Z"), (kept.Answer, kept.Day, kept.DateLike));
        Assert.Equal("""{"a":[1,null,"b"]}""", kept.Json!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Null(kept.Nothing);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_dialogs_stack_comes_back_with_its_types(string kind)
    {
        var state = new DialogState(
        [
            new DialogInstance
            {
                Id = "prompt",
                State = new Dictionary<string, object>
                {
                    ["options"] = new PromptOptions { Prompt = MessageFactory.Text("?"), Validations = new Kept { Number = 7 } },
                    ["state"] = new Dictionary<string, object> { ["AttemptCount"] = 1, ["none"] = null! },
                },
            },
        ]);
        var read = (IDictionary<string, object>)await RoundTripAsync(kind, new Dictionary<string, object> { ["dialogs"] = state });
        var instance = Assert.IsType<DialogState>(read["dialogs"]).DialogStack.Single();
        var options = Assert.IsType<PromptOptions>(instance.State["options"]);
        Assert.Equal(("?", 7), (options.Prompt.Text, Assert.IsType<Kept>(options.Validations).Number));
        var inner = Assert.IsType<Dictionary<string, object>>(instance.State["state"]);
        Assert.Equal(1, Convert.ToInt32(inner["AttemptCount"]));
        Assert.True(inner.ContainsKey("none"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_a_channel_adds_to_an_account_is_kept(string kind)
    {
        var account = new ChannelAccount("u", "User");
        account.Properties["mood"] = "good";
        var read = (ChannelAccount)await RoundTripAsync(kind, account);
        Assert.Equal(("u", "good"), (read.Id, (string?)read.Properties["mood"]));
    }

    [Fact]
    public async Task Untyped_values_come_back_alike_wherever_they_are_kept()
    {
        object[] values = [5, 5L, 1.5f, 1.5, 1.5m, "x", true, Guid.Empty, TimeSpan.Zero, new DateTime(2026, 1, 1), new Uri("https://x.test"), (byte)3, 'c'];
        foreach (var value in values)
        {
            var held = new Dictionary<string, object> { ["value"] = value };
            var memory = ((IDictionary<string, object>)await RoundTripAsync("memory", held))["value"];
            var dictionary = ((IDictionary<string, object>)await RoundTripAsync("dictionary", held))["value"];
            Assert.Equal((dictionary.GetType(), dictionary), (memory.GetType(), memory));
        }
    }

    private static async Task<object> RoundTripAsync(string kind, object value)
    {
        IStorage storage = kind == "memory" ? new MemoryStorage() : new MemoryStorage(new Dictionary<string, JObject>());
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = value });
        var read = (await storage.ReadAsync(["key"]))["key"];
        Assert.NotSame(value, read);
        return read;
    }

    public sealed class Kept
    {
        public int Number { get; set; }

        public long Large { get; set; }

        public double Fraction { get; set; }

        public decimal Money { get; set; }

        public DateTime When { get; set; }

        public DateTimeOffset Moment { get; set; }

        public TimeSpan Length { get; set; }

        public Guid Id { get; set; }

        public byte[]? Bytes { get; set; }

        public Uri? Address { get; set; }

        public char Letter { get; set; }

        public bool Answer { get; set; }

        public DayOfWeek Day { get; set; }

        public string? DateLike { get; set; }

        public List<int>? Numbers { get; set; }

        public JObject? Json { get; set; }

        public string? Nothing { get; set; } = "something";
    }
}
