using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

// Reads what an invoke carries, and says what is wrong with it in the form that Adaptive Cards ask for.
internal static class InvokeValue
{
    public static T Read<T>(object value)
        where T : class
    {
        try
        {
            return value switch
            {
                T typed => typed,
                JObject json => json.ToObject<T>(),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static AdaptiveCardInvokeResponse Error(HttpStatusCode status, string code, string message) => new()
    {
        StatusCode = (int)status,
        Type = "application/vnd.microsoft.error",
        Value = new Error { Code = code, Message = message },
    };
}
