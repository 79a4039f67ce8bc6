using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

// Takes a path apart: names after dots; in brackets an index, a quoted name, or a path whose value is one of them.
internal static class ObjectPathSegments
{
    public static bool TryParse(object root, string path, out List<object> segments)
    {
        segments = new List<object>();
        for (var i = 0; i < path.Length;)
        {
            if (path[i] == '[')
            {
                var end = ClosingBracket(path, i);
                if (end < 0 || !TryInner(root, path[(i + 1)..end].Trim(), out var inner))
                {
                    return false;
                }

                segments.Add(inner);
                i = end + 1;
            }
            else if (path[i] == '.')
            {
                i++;
            }
            else
            {
                var end = path.IndexOfAny(['.', '['], i);
                end = end < 0 ? path.Length : end;
                segments.Add(path[i..end]);
                i = end;
            }
        }

        return true;
    }

    private static int ClosingBracket(string path, int start)
    {
        var depth = 0;
        for (var i = start; i < path.Length; i++)
        {
            depth += path[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool TryInner(object root, string inner, out object segment)
    {
        segment = null;
        if (int.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            segment = index;
        }
        else if (inner.Length >= 2 && inner[0] is '\'' or '"' && inner[^1] == inner[0])
        {
            segment = inner[1..^1];
        }
        else if (ObjectPath.TryGetPathValue<object>(root, inner, out var value))
        {
            segment = value is string name ? name : Convert.ToInt32(value, CultureInfo.InvariantCulture);
        }

        return segment is not null;
    }
}
