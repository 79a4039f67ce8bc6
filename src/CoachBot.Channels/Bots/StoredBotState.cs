using System.Globalization;
using System.Text;
using CoachBot.Storage.Bots;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Bots;

/// <summary>The Bot Framework's storage over our database, so that a dialog survives a restart in the middle of a question.</summary>
public sealed class StoredBotState(IBotStateStore store) : IStorage
{
    /// <summary>Type names are kept, as the SDK's own storages do: dialog state holds objects of any type.</summary>
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.All,
        SerializationBinder = new KnownTypesBinder(),
        MaxDepth = 64,
    });

    private static readonly AsyncLocal<IStagedState?> Staging = new();

    /// <summary>For what the caller awaits from now on: reads and writes of that one state are the staged one's.</summary>
    internal static void Stage(IStagedState staged) => Staging.Value = staged;

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (Staging.Value is { } staged && keys is [var key] && key == staged.StateKey)
        {
            return staged.State is { } state ? new Dictionary<string, object> { [key] = Parse(state) } : [];
        }

        var items = await store.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        return items.ToDictionary(item => item.Key, item => Parse(item.Value));
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (Staging.Value is { } staged && changes.Count == 1 && changes.TryGetValue(staged.StateKey, out var state))
        {
            staged.Write(Write(state).Json);
            return Task.CompletedTask;
        }

        return store.WriteAsync(changes.ToDictionary(change => change.Key, change => Write(change.Value)), cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (Staging.Value is { } staged && keys.Contains(staged.StateKey))
        {
            staged.Drop();
        }

        return store.DeleteAsync(keys, cancellationToken);
    }

    private static object Parse(BotStateItem item)
    {
        using var text = new JsonTextReader(new StringReader(item.Json));
        var value = Serializer.Deserialize<object>(text)!;
        switch (value)
        {
            case IStoreItem typed:
                typed.ETag = item.ETag;
                break;
            case JObject json:
                json["eTag"] = item.ETag;
                break;
        }

        return value;
    }

    private static BotStateItem Write(object value)
    {
        if (value is IDictionary<string, object> state && !state.ContainsKey("eTag"))
        {
            return new BotStateItem(Text(value), null); // what a dialog's state is: nothing to take out of it
        }

        var json = JObject.FromObject(value, Serializer);
        var tag = value is IStoreItem typed ? typed.ETag : (string?)json["eTag"];
        json.Remove("eTag");
        return new BotStateItem(json.ToString(Formatting.None), tag);
    }

    private static string Text(object value)
    {
        using var text = new StringWriter(new StringBuilder(1024), CultureInfo.InvariantCulture);
        Serializer.Serialize(text, value);
        return text.ToString();
    }
}
