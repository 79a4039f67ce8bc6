using Microsoft.Bot.Builder.Adapters;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.State;

public class BotStateTests
{
    private readonly Dictionary<string, JObject> _store = [];
    private readonly TestAdapter _adapter = new();

    private TurnContext Turn() => new(_adapter, WithChannel());

    private Microsoft.Bot.Schema.Activity WithChannel()
    {
        var activity = _adapter.MakeActivity("x");
        activity.ChannelId = "test";
        return activity;
    }

    [Fact]
    public async Task A_property_without_a_value_has_its_types_default()
    {
        var state = new UserState(new MemoryStorage(_store));
        var turn = Turn();
        Assert.Equal(0, await state.CreateProperty<int>("n").GetAsync(turn));
        Assert.False(await state.CreateProperty<bool>("b").GetAsync(turn));
        Assert.Null(await state.CreateProperty<string>("s").GetAsync(turn));
        Assert.Equal(5, await state.CreateProperty<int>("m").GetAsync(turn, () => 5));
    }

    [Fact]
    public async Task What_is_set_is_read_in_a_later_turn_under_the_published_key()
    {
        var storage = new MemoryStorage(_store);
        var state = new ConversationState(storage);
        var turn = Turn();
        await state.CreateProperty<int>("count").SetAsync(turn, 3);
        await state.SaveChangesAsync(turn);
        Assert.Equal("test/conversations/Conversation1", _store.Keys.Single());

        var later = new ConversationState(storage);
        Assert.Equal(3, await later.CreateProperty<int>("count").GetAsync(Turn()));
    }

    [Fact]
    public async Task Values_keep_their_types_and_are_copies()
    {
        var storage = new MemoryStorage(_store);
        var state = new UserState(storage);
        var turn = Turn();
        var list = new List<Shape> { new Circle { Radius = 2 } };
        var property = state.CreateProperty<List<Shape>>("shapes");
        await property.SetAsync(turn, list);
        await state.SaveChangesAsync(turn);
        list.Clear();

        var read = await property.GetAsync(Turn());
        Assert.Equal(2, Assert.IsType<Circle>(read.Single()).Radius);
        Assert.NotSame(list, read);
    }

    [Fact]
    public async Task What_did_not_change_is_not_written()
    {
        var storage = new CountingStorage();
        var state = new UserState(storage);
        var property = state.CreateProperty<Circle>("c");
        var turn = Turn();
        await property.SetAsync(turn, new Circle { Radius = 1 });
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Equal((1, 1), (storage.Reads, storage.Writes));

        var next = Turn();
        (await property.GetAsync(next)).Radius = 1;
        await state.SaveChangesAsync(next);
        Assert.Equal((2, 1), (storage.Reads, storage.Writes));

        (await property.GetAsync(next)).Radius = 2;
        await state.SaveChangesAsync(next);
        Assert.Equal((2, 2), (storage.Reads, storage.Writes));

        await state.SaveChangesAsync(next, force: true);
        Assert.Equal(3, storage.Writes);
    }

    [Fact]
    public async Task Clearing_empties_the_store_when_saved_and_deleting_removes_the_item()
    {
        var state = new UserState(new MemoryStorage(_store));
        var property = state.CreateProperty<string>("s");
        var turn = Turn();
        await property.SetAsync(turn, "x");
        await state.SaveChangesAsync(turn);
        await state.ClearStateAsync(turn);
        Assert.Null(await property.GetAsync(turn));
        await state.SaveChangesAsync(turn);
        Assert.DoesNotContain("s", _store["test/users/user1"].Properties().Select(p => p.Name));
        await state.DeleteAsync(turn);
        Assert.Empty(_store);
    }

    [Fact]
    public async Task Without_a_user_there_is_no_key()
    {
        var turn = Turn();
        turn.Activity.From = null;
        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(new MemoryStorage()).LoadAsync(turn));
    }

    [Fact]
    public async Task States_are_saved_at_the_end_of_a_turn_by_middleware()
    {
        var storage = new MemoryStorage(_store);
        var user = new UserState(storage);
        var conversation = new ConversationState(storage);
        var n = user.CreateProperty<int>("n");
        var m = conversation.CreateProperty<int>("m");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(user, conversation));
        await new TestFlow(adapter, async (turn, ct) =>
        {
            await n.SetAsync(turn, await n.GetAsync(turn, () => 0, ct) + 1, ct);
            await m.SetAsync(turn, 7, ct);
            await turn.SendActivityAsync($"{await n.GetAsync(turn, () => 0, ct)}", cancellationToken: ct);
        }).Test("a", "1").Test("b", "2").StartTestAsync();
        Assert.Equal(2, _store.Count);
    }

    public abstract class Shape
    {
    }

    public sealed class Circle : Shape
    {
        public int Radius { get; set; }
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly IStorage _inner = new MemoryStorage();

        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _inner.DeleteAsync(keys, cancellationToken);

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Reads++;
            return _inner.ReadAsync(keys, cancellationToken);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            return _inner.WriteAsync(changes, cancellationToken);
        }
    }
}
