using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.State;

public class MemoryStorageTests
{
    private readonly IStorage _storage = new MemoryStorage();

    [Fact]
    public async Task What_was_never_written_is_left_out()
    {
        Assert.Empty(await _storage.ReadAsync(["nothing"]));
        await _storage.DeleteAsync(["nothing"]);
    }

    [Fact]
    public async Task Null_arguments_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.ReadAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.WriteAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.DeleteAsync(null));
    }

    [Fact]
    public async Task A_stale_etag_is_refused_and_a_star_overwrites()
    {
        await WriteAsync(new Item { Count = 1 });
        var first = await ReadAsync();
        var second = await ReadAsync();
        Assert.NotNull(first.ETag);

        first.Count = 2;
        await WriteAsync(first);
        second.Count = 3;
        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync(second));

        second.ETag = "*";
        await WriteAsync(second);
        Assert.Equal(3, (await ReadAsync()).Count);

        second.ETag = string.Empty;
        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync(second));
    }

    [Fact]
    public async Task Items_of_other_types_are_left_out_of_typed_reads()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["item"] = new Item(), ["list"] = new JObject() });
        Assert.Equal("item", (await _storage.ReadAsync<Item>(["item", "list"])).Keys.Single());
    }

    [Fact]
    public async Task What_is_deleted_is_gone()
    {
        await WriteAsync(new Item());
        await _storage.DeleteAsync(["item"]);
        Assert.Empty(await _storage.ReadAsync(["item"]));
    }

    private Task WriteAsync(Item item) => _storage.WriteAsync(new Dictionary<string, object> { ["item"] = item });

    private async Task<Item> ReadAsync() => (Item)(await _storage.ReadAsync(["item"]))["item"];

    public sealed class Item : IStoreItem
    {
        public int Count { get; set; }

        public string ETag { get; set; } = null!;
    }
}
