using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Dialogs;

public class ObjectPathTests
{
    [Theory]
    [InlineData("user.name", "Ada")]
    [InlineData("USER.Name", "Ada")]
    [InlineData("user['name']", "Ada")]
    [InlineData("user.plans[1].title", "B")]
    [InlineData("user.plans[user.current].title", "B")]
    public void A_value_is_found_by_its_path(string path, string expected)
    {
        var memory = new Dictionary<string, object>
        {
            ["user"] = JObject.Parse("""{ "name": "Ada", "current": 1, "plans": [{ "title": "A" }, { "title": "B" }] }"""),
        };
        Assert.Equal(expected, ObjectPath.GetPathValue<string>(memory, path));
        Assert.True(ObjectPath.HasValue(memory, path));
    }

    [Fact]
    public void What_is_not_there_has_a_default_or_an_exception()
    {
        var memory = new Dictionary<string, object>();
        Assert.Equal(3, ObjectPath.GetPathValue(memory, "a.b", 3));
        Assert.False(ObjectPath.TryGetPathValue<int>(memory, "a", out _));
        Assert.Throws<KeyNotFoundException>(() => ObjectPath.GetPathValue<int>(memory, "a"));
    }

    [Fact]
    public void Setting_makes_what_is_missing_and_removing_takes_it_away()
    {
        var memory = new Dictionary<string, object>();
        ObjectPath.SetPathValue(memory, "a.b[1].c", 5);
        Assert.Equal(5, ObjectPath.GetPathValue<int>(memory, "a.b[1].c"));
        ObjectPath.RemovePathValue(memory, "a.b[1].c");
        Assert.False(ObjectPath.HasValue(memory, "a.b[1].c"));
    }

    [Fact]
    public void An_overlay_wins_where_it_says_something()
    {
        var merged = ObjectPath.Assign<Runner>(new { Name = "Ada", Age = 30 }, new { Name = "Bea", Town = (string?)null });
        Assert.Equal(("Bea", 30, null), (merged.Name, merged.Age, merged.Town));
    }

    public sealed class Runner
    {
        public string? Name { get; set; }

        public int Age { get; set; }

        public string? Town { get; set; }
    }
}
