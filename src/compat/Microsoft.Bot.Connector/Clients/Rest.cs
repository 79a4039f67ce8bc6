using System.Globalization;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

// Parts of addresses.
internal static class Rest
{
    public static void NotNull(object value, string name)
    {
        if (value is null)
        {
            throw new ValidationException(ValidationRules.CannotBeNull, name);
        }
    }

    public static string Escape(string value) => Uri.EscapeDataString(value);

    public static string Query(string name, object value, bool first = false)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture);
        return string.IsNullOrEmpty(text) ? (first ? "?" : string.Empty) : $"{(first ? "?" : "&")}{name}={Escape(text)}";
    }
}
