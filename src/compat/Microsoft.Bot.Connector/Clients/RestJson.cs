using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Connector;

// How the bodies of calls are written and read.
internal static class RestJson
{
    public static readonly JsonSerializer Writer = JsonSerializer.Create(Writing());

    public static readonly JsonSerializer Reader = JsonSerializer.Create(Reading());

    public static JsonSerializerSettings Writing() => new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = Contracts.Shared,
    };

    public static JsonSerializerSettings Reading() => new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = Contracts.Shared,
    };

    // One resolver for all clients: reflection over a type happens once in a process.
    private static class Contracts
    {
        public static readonly IContractResolver Shared = new DefaultContractResolver();
    }
}
