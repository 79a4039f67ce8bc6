using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace CoachBot.Telemetry;

/// <summary>
/// Log lines as JSON. Of scopes only what a turn puts there: ASP.NET's hold the path, and a calendar's path is its key. Of an exception its types
/// and where it was thrown: a message may quote what somebody wrote.
/// </summary>
internal sealed class JsonLines(TimeProvider time) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "coachbot-json";

    private static readonly string[] Scoped = ["conversation", "activity"];

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("at", time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            json.WriteString("level", logEntry.LogLevel.ToString());
            json.WriteString("category", logEntry.Category);
            json.WriteString("event", logEntry.EventId.Name ?? logEntry.EventId.Id.ToString(CultureInfo.InvariantCulture));
            json.WriteString("message", logEntry.Formatter(logEntry.State, null));
            if (Activity.Current is { IdFormat: ActivityIdFormat.W3C } span)
            {
                json.WriteString("trace", span.TraceId.ToHexString());
                json.WriteString("span", span.SpanId.ToHexString());
            }

            scopeProvider?.ForEachScope(WriteScope, json);
            if (logEntry.Exception is { } error)
            {
                WriteError(json, error);
            }

            json.WriteEndObject();
        }

        textWriter.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void WriteScope(object? scope, Utf8JsonWriter json)
    {
        if (scope is not IReadOnlyList<KeyValuePair<string, object?>> { Count: 2 } pairs)
        {
            return;
        }

        foreach (var (key, value) in pairs)
        {
            if (Scoped.Contains(key) && value is string text)
            {
                json.WriteString(key, text);
            }
        }
    }

    private static void WriteError(Utf8JsonWriter json, Exception error)
    {
        json.WriteStartArray("error");
        for (var each = error; each is not null; each = each.InnerException)
        {
            json.WriteStartObject();
            json.WriteString("type", each.GetType().FullName);
            json.WriteString("at", each.StackTrace);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
