using System.Text.Json;

namespace CoachBot.Channels.Connector;

/// <summary>
/// The codes that an error document names: <c>code</c>, <c>subCode</c> and <c>errorCode</c>, wherever they stand, and also where a
/// document is wrapped as text in another one (as MessageWritesBlocked comes). Messages are not kept: they may quote what was sent.
/// </summary>
internal sealed class ErrorCodes
{
    private const int MostWraps = 3;
    private const int LongestCode = 64;

    private readonly List<string> codes = [];

    private ErrorCodes()
    {
    }

    public string? First => codes.Count > 0 ? codes[0] : null;

    public bool Has(string code) => codes.Contains(code, StringComparer.OrdinalIgnoreCase);

    public static ErrorCodes In(string? text)
    {
        var found = new ErrorCodes();
        found.Read(text, MostWraps);
        return found;
    }

    private void Read(string? text, int wraps)
    {
        if (wraps == 0 || string.IsNullOrWhiteSpace(text) || text.AsSpan().TrimStart()[0] is not ('{' or '"' or '['))
        {
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            Walk(document.RootElement, wraps);
        }
        catch (JsonException)
        {
            // What stands between may answer in HTML or cut an answer off.
        }
    }

    private void Walk(JsonElement element, int wraps)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    Take(property);
                    Walk(property.Value, wraps);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Walk(item, wraps);
                }

                break;
            case JsonValueKind.String:
                Read(element.GetString(), wraps - 1);
                break;
        }
    }

    private void Take(JsonProperty property)
    {
        if (property.Name.ToUpperInvariant() is not ("CODE" or "SUBCODE" or "ERRORCODE"))
        {
            return;
        }

        var code = property.Value.ValueKind switch
        {
            JsonValueKind.String => property.Value.GetString(),
            JsonValueKind.Number => property.Value.GetRawText(),
            _ => null,
        };
        if (code is { Length: > 0 and <= LongestCode } && code.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.'))
        {
            codes.Add(code);
        }
    }
}
