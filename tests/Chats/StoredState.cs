using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace CoachBot.Tests.Chats;

/// <summary>The bot's state as it lies in a storage.</summary>
internal static class StoredState
{
    private static readonly JsonSerializerSettings Json = new() { TypeNameHandling = TypeNameHandling.All };

    /// <summary>Changes what is stored, as a deployment with other dialogs would find it.</summary>
    public static async Task RewriteAsync(IStorage storage, string key, Func<string, string> change)
    {
        var stored = JsonConvert.SerializeObject((await storage.ReadAsync([key]))[key], Json);
        var changed = change(stored);
        Assert.NotEqual(stored, changed);
        await storage.DeleteAsync([key]);
        await storage.WriteAsync(new Dictionary<string, object> { [key] = JsonConvert.DeserializeObject<object>(changed, Json)! });
    }
}
