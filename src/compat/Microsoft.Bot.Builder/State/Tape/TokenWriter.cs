using System.Numerics;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

// Takes what a serializer writes token by token, as values rather than text.
internal abstract class TokenWriter : JsonWriter
{
    private static readonly object _true = true;
    private static readonly object _false = false;
    private static readonly object[] _small = Enumerable.Range(0, 64).Select(value => (object)value).ToArray();

    public override void Flush()
    {
    }

    public override void WriteStartObject()
    {
        base.WriteStartObject();
        Add(JsonToken.StartObject, null);
    }

    public override void WriteStartArray()
    {
        base.WriteStartArray();
        Add(JsonToken.StartArray, null);
    }

    public override void WriteStartConstructor(string name)
    {
        base.WriteStartConstructor(name);
        Add(JsonToken.StartConstructor, name);
    }

    public override void WritePropertyName(string name)
    {
        base.WritePropertyName(name);
        Add(JsonToken.PropertyName, name);
    }

    public override void WriteNull()
    {
        base.WriteNull();
        Add(JsonToken.Null, null);
    }

    public override void WriteUndefined()
    {
        base.WriteUndefined();
        Add(JsonToken.Undefined, null);
    }

    public override void WriteRaw(string json)
    {
        base.WriteRaw(json);
        Add(JsonToken.Raw, json);
    }

    public override void WriteValue(string value)
    {
        base.WriteValue(value);
        Add(value is null ? JsonToken.Null : JsonToken.String, value);
    }

    public override void WriteValue(bool value)
    {
        base.WriteValue(value);
        Add(JsonToken.Boolean, value ? _true : _false);
    }

    public override void WriteValue(int value)
    {
        base.WriteValue(value);
        Add(JsonToken.Integer, value is >= 0 and < 64 ? _small[value] : value);
    }

    public override void WriteValue(uint value)
    {
        base.WriteValue(value);
        Add(JsonToken.Integer, value);
    }

    public override void WriteValue(long value)
    {
        base.WriteValue(value);
        Add(JsonToken.Integer, value);
    }

    public override void WriteValue(ulong value)
    {
        base.WriteValue(value);
        Add(JsonToken.Integer, value);
    }

    public override void WriteValue(short value)
    {
        base.WriteValue(value);
        Add(JsonToken.Integer, value);
    }

    public override void WriteValue(ushort value)
    {
        base.WriteValue(value);
        Add(JsonToken.Integer, value);
    }

    public override void WriteValue(byte value)
    {
        base.WriteValue(value);
        Add(JsonToken.Integer, value);
    }

    public override void WriteValue(sbyte value)
    {
        base.WriteValue(value);
        Add(JsonToken.Integer, value);
    }

    public override void WriteValue(float value)
    {
        base.WriteValue(value);
        Add(JsonToken.Float, value);
    }

    public override void WriteValue(double value)
    {
        base.WriteValue(value);
        Add(JsonToken.Float, value);
    }

    public override void WriteValue(decimal value)
    {
        base.WriteValue(value);
        Add(JsonToken.Float, value);
    }

    public override void WriteValue(char value)
    {
        base.WriteValue(value);
        Add(JsonToken.String, value.ToString());
    }

    public override void WriteValue(DateTime value)
    {
        base.WriteValue(value);
        Add(JsonToken.Date, value);
    }

    public override void WriteValue(DateTimeOffset value)
    {
        base.WriteValue(value);
        Add(JsonToken.Date, value);
    }

    public override void WriteValue(byte[] value)
    {
        base.WriteValue(value);
        Add(value is null ? JsonToken.Null : JsonToken.Bytes, value);
    }

    public override void WriteValue(TimeSpan value)
    {
        base.WriteValue(value);
        Add(JsonToken.String, value.ToString());
    }

    public override void WriteValue(Guid value)
    {
        base.WriteValue(value);
        Add(JsonToken.String, value.ToString());
    }

    public override void WriteValue(Uri value)
    {
        base.WriteValue(value);
        Add(value is null ? JsonToken.Null : JsonToken.String, value?.OriginalString);
    }

    public override void WriteValue(object value)
    {
        if (value is BigInteger)
        {
            SetWriteState(JsonToken.Integer, value);
            Add(JsonToken.Integer, value);
        }
        else
        {
            base.WriteValue(value);
        }
    }

    protected override void WriteEnd(JsonToken token) => Add(token, null);

    protected abstract void Add(JsonToken token, object value);
}
