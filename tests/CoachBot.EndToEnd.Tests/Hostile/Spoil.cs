using System.Text;

namespace CoachBot.EndToEnd.Tests.Hostile;

/// <summary>Makes a bad input of a good one.</summary>
internal static class Spoil
{
    /// <summary>A good JSON text with one to four things wrong; now and then what is wrong is in the text itself.</summary>
    public static string Json(string good, Random random, IReadOnlyList<string>? others = null)
    {
        var root = JsonPiece.Parse(good);
        for (var left = random.Next(1, 5); left > 0; left--)
        {
            root = Once(root, random, others ?? []);
        }

        var text = root.ToString();
        return random.Next(12) == 0 ? Text(text, random) : text;
    }

    /// <summary>A text with something put in, left out, said again and again, or cut off.</summary>
    public static string Text(string good, Random random)
    {
        var text = good;
        for (var left = random.Next(1, 4); left > 0; left--)
        {
            var from = random.Next(text.Length + 1);
            var to = Math.Min(text.Length, from + random.Next(1 + Math.Min(40, text.Length)));
            text = random.Next(8) switch
            {
                0 => text[..from] + text[to..],
                1 => text[..from],
                2 => text[..to] + string.Concat(Enumerable.Repeat(text[from..to], random.Next(1, 50))) + text[to..],
                3 => text[to..] + text[..from],
                4 => text[..from] + Nasty.Flooded(random) + text[from..],
                5 => text.Replace(Nasty.Pick([" ", "\n", ",", "e", "1"], random), Nasty.Pick(["", "\u200b", " ", "\0", "🔥", "9"], random), StringComparison.Ordinal),
                6 => string.Join(' ', text.Split(' ').OrderBy(_ => random.Next())),
                _ => text[..from] + Nasty.Text(random) + text[from..],
            };
        }

        return text;
    }

    /// <summary>UTF-8, now and then with bytes that are none, or as another encoding.</summary>
    public static byte[] Bytes(string text, Random random)
    {
        var bytes = random.Next(20) switch
        {
            0 => Encoding.Unicode.GetBytes(text),
            1 => Encoding.Latin1.GetBytes(text),
            2 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            _ => Encoding.UTF8.GetBytes(text),
        };
        for (var left = bytes.Length > 0 && random.Next(15) == 0 ? random.Next(1, 4) : 0; left > 0; left--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private static JsonPiece Once(JsonPiece root, Random random, IReadOnlyList<string> others)
    {
        var (parent, index) = Nasty.Pick([.. root.Places()], random);
        if (parent is null)
        {
            // The whole is seldom spoilt: nothing of it would be read.
            return random.Next(10) == 0 ? JsonPiece.Of(Nasty.Json(random)) : root;
        }

        var (name, value) = parent.Parts[index];
        switch (random.Next(9))
        {
            case 0:
                parent.Parts.RemoveAt(index);
                break;
            case 1:
                parent.Parts.Insert(random.Next(parent.Parts.Count + 1), (name, JsonPiece.Of(random.Next(2) == 0 ? value.ToString() : Nasty.Json(random))));
                break;
            case 2:
                parent.Parts[index] = (name, JsonPiece.Of(Deeper(value.ToString(), random)));
                break;
            case 3:
                parent.Parts[index] = (name, JsonPiece.Of($"[{string.Join(',', Enumerable.Repeat(Short(value.ToString()), random.Next(2, random.Next(10) == 0 ? 2000 : 20)))}]"));
                break;
            case 4 when parent.IsObject:
                parent.Parts[index] = (Nasty.Quoted(Nasty.Text(random), random), value);
                break;
            case 5 when others.Count > 0:
                var foreign = JsonPiece.Parse(Nasty.Pick(others, random));
                var (from, at) = Nasty.Pick([.. foreign.Places()], random);
                parent.Parts[index] = (name, JsonPiece.Of((from is null ? foreign : from.Parts[at].Value).ToString()));
                break;
            case 6 when value.Raw is ['"', _, ..]:
                parent.Parts[index] = (name, JsonPiece.Of(Nasty.Quoted(Text(Unquoted(value.Raw), random), random)));
                break;
            default:
                parent.Parts[index] = (name, JsonPiece.Of(Nasty.Json(random)));
                break;
        }

        return root;
    }

    private static string Deeper(string json, Random random)
    {
        var depth = random.Next(8) == 0 ? random.Next(100, 5000) : random.Next(1, 40);
        return random.Next(2) == 0 ? new string('[', depth) + json + new string(']', depth)
            : new StringBuilder().Insert(0, "{\"a\":", depth).Append(json).Append('}', depth).ToString();
    }

    private static string Short(string json) => json.Length < 200 ? json : "{}";

    private static string Unquoted(string json)
    {
        try
        {
            return System.Text.Json.JsonSerializer.Deserialize<string>(json)!;
        }
        catch (System.Text.Json.JsonException)
        {
            return json; // spoilt before
        }
    }
}
