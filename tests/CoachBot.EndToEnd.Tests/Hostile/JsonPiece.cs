using System.Text;
using System.Text.Json;

namespace CoachBot.EndToEnd.Tests.Hostile;

/// <summary>JSON as it is written, so that it can be spoilt in ways that no JSON library would write: the same name twice, half a number.</summary>
internal sealed class JsonPiece
{
    /// <summary>Null where there are parts.</summary>
    public string? Raw { get; set; }

    public bool IsObject { get; private init; }

    /// <summary>Names are JSON strings, quotes and all; empty in an array.</summary>
    public List<(string Name, JsonPiece Value)> Parts { get; private init; } = [];

    public static JsonPiece Of(string raw) => new() { Raw = raw };

    public static JsonPiece Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement);
    }

    /// <summary>This piece and all within it, each with the piece that holds it.</summary>
    public IEnumerable<(JsonPiece? Parent, int Index)> Places()
    {
        var waiting = new Stack<(JsonPiece? Parent, int Index)>([(null, 0)]);
        while (waiting.TryPop(out var place))
        {
            yield return place;
            var piece = place.Parent is { } parent ? parent.Parts[place.Index].Value : this;
            for (var i = 0; i < piece.Parts.Count; i++)
            {
                waiting.Push((piece, i));
            }
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    private static JsonPiece Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new JsonPiece { IsObject = true, Parts = [.. element.EnumerateObject().Select(property => (JsonSerializer.Serialize(property.Name), Read(property.Value)))] },
        JsonValueKind.Array => new JsonPiece { Parts = [.. element.EnumerateArray().Select(item => ("", Read(item)))] },
        _ => Of(element.GetRawText()),
    };

    private void Write(StringBuilder text)
    {
        if (Raw is not null)
        {
            text.Append(Raw);
            return;
        }

        text.Append(IsObject ? '{' : '[');
        for (var i = 0; i < Parts.Count; i++)
        {
            text.Append(i > 0 ? "," : "").Append(Parts[i].Name).Append(IsObject && Parts[i].Name.Length > 0 ? ":" : "");
            Parts[i].Value.Write(text);
        }

        text.Append(IsObject ? '}' : ']');
    }
}
