using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

// An object as the tokens of its JSON: a copy that costs neither text nor a tree. Values keep their types, as they would in a JObject.
internal sealed class JsonTape
{
    private readonly Entry[] _entries;

    private JsonTape(Entry[] entries)
    {
        _entries = entries;
    }

    public static JsonTape Of(object value, JsonSerializer json)
    {
        using var writer = new Writer();
        json.Serialize(writer, value);
        return new JsonTape(writer.ToArray());
    }

    public T Read<T>(JsonSerializer json)
    {
        using var reader = new Reader(_entries);
        return json.Deserialize<T>(reader);
    }

    private readonly record struct Entry(JsonToken Token, object Value);

    private sealed class Writer : TokenWriter
    {
        [ThreadStatic]
        private static List<Entry> _spare;

        private readonly List<Entry> _entries;

        public Writer()
        {
            _entries = _spare ?? new List<Entry>(128);
            _spare = null;
        }

        public Entry[] ToArray()
        {
            var entries = _entries.ToArray();
            _entries.Clear();
            if (_entries.Capacity <= 4096)
            {
                _spare = _entries;
            }

            return entries;
        }

        protected override void Add(JsonToken token, object value) => _entries.Add(new Entry(token, value));
    }

    private sealed class Reader(Entry[] entries) : JsonReader
    {
        private int _next;

        public override bool Read()
        {
            if (_next >= entries.Length)
            {
                SetToken(JsonToken.None);
                return false;
            }

            var (token, value) = entries[_next++];
            SetToken(token, value);
            return true;
        }
    }
}
