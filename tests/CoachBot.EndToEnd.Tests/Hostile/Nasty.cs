using System.Globalization;
using System.Text;

namespace CoachBot.EndToEnd.Tests.Hostile;

/// <summary>Texts and JSON values that break careless readers.</summary>
internal static class Nasty
{
    /// <summary>The longest flood of a run by default: more than a message is read to, and less than the smallest limit of a body.</summary>
    private const int Flood = 24_000;

    private static readonly string[] Words =
    [
        "", " ", "\0", "a\0b", "\ud800", "\udc00", "knee \ud83d hurts \udfff", "\ufeff", "\ufffe\uffff", "\u202eolleh\u202c", "a\u200b\u200d\u2060b", "e\u0301\u0301\u0301", "İıſß", "ﬁ ﷺ ١٢٣ １２３",
        "👩‍👩‍👧‍👦🏽", "\u0085\u2028\u2029", "\r\n\r\n", "\t", "'", "\"", "\\", "';DROP TABLE runner_events;--", "' OR 1=1", "<script>alert(1)</script>", "<at>x</at><at", "{{7*7}}${7*7}%s%n%x{0}{99}", "../../etc/passwd",
        "..%2f..%2f", "%00", "%", "%ff%fe", "file:///etc/passwd", "http://169.254.169.254/", "http://127.0.0.1:1/", "data:text/plain;base64,====", "data:text/csv,%ff%00", "data:,", "javascript:1", "null", "undefined", "NaN", "Infinity",
        "true", "[]", "{}", "0", "-1", "-0", "1e309", "99999999999999999999", "0x10", "9223372036854775807", "-9223372036854775808", "2147483648", "1/0", "0000-00-00", "9999-12-31", "-9999-01-01", "10000-01-01",
        "2026-02-30", "2026-13-45", "24:00", "23:59:60", "-1:00", "1e3:00", "Europe/Nowhere", "Etc/GMT+99", "xx-XX", "en-US-x-" + "aaaaaaaa", "CON", "AUX", "__proto__", "constructor", "$type", "System.IO.FileInfo, System.IO", "😀 4/10",
    ];

    private static readonly string[] Floods =
    [
        "a", "1", " ", "\n", "\t", ",", "\"", "'", "(", "[", "\\", "|", ";", ":", "-", ".", "/", "%", "?", "#", "=", "<at>", "\u0301", "\u200b", "\u202e", "\ud800", "👍", "ﬁ", "日", "a ", "1 ", "not ", "no pain ", "chest pain ", "yes no ", "1/2/", "12:30:",
        "one hundred thousand ", "twenty ", "half a ", "last week of next month ", "from 1 to 2 ", "every day except monday ", "mon 5km ", "my left knee hurts 4/10 ", "a\"", "a,", "\n ", "3x8 @ 60 ", "&amp;", "*a", "&a [*a,*a] ", "BEGIN:VEVENT\n",
        "RRULE:FREQ=SECONDLY\n", "week 1\n", "1,2,3\n", "1 may ", "me duele el pecho ", "!", "^(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! ", "in 3 weeks at 7 ", "ab" ,
    ];

    private static readonly string[] Numbers =
    [
        "0", "-0", "-1", "1", "0.1", "1e309", "-1e309", "1e-400", "1E+2147483648", "99999999999999999999999999", "2147483647", "2147483648", "-2147483648", "9223372036854775807", "9223372036854775808", "1.7976931348623157e308", "5e-324",
        "NaN", "Infinity", "-Infinity", "00", "01", "+1", ".5", "1.", "0x1F", "1_000",
    ];

    public static string Text(Random random) => random.Next(8) switch
    {
        0 => Flooded(random),
        1 => new string([.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => (char)random.Next(0x10000))]),
        2 => $"{Pick(Words, random)} {Pick(Words, random)}",
        _ => Pick(Words, random),
    };

    /// <summary>The same again and again. Long ones are seldom: their time grows with the length.</summary>
    public static string Flooded(Random random)
    {
        var unit = Pick(Floods, random) + (random.Next(4) == 0 ? Pick(Floods, random) : "");
        var most = random.Next(12) == 0 ? Flood : 600;
        return new StringBuilder().Insert(0, unit, Math.Max(1, random.Next(most) / unit.Length)).ToString();
    }

    /// <summary>A JSON value, or something that only looks like one.</summary>
    public static string Json(Random random) => random.Next(10) switch
    {
        0 => Pick(Numbers, random),
        1 => Nested(random),
        2 => Pick(["null", "true", "false", "[]", "{}", "[null]", "{\"\":null}", "[[]]", "\"\"", "tru", "{", "]", "", "\"\\u12\"", "/*x*/1", "'a'", "{\"$type\":\"System.Uri, System\"}", "{\"$ref\":\"1\"}"], random),
        3 => random.Next(-3, 4000).ToString(CultureInfo.InvariantCulture),
        4 => Pick(["1e400", "-1", "0.5", "100000", "3000000000", "1e18"], random),
        _ => Quoted(Text(random), random),
    };

    public static string Nested(Random random)
    {
        var depth = random.Next(6) == 0 ? random.Next(200, 20_000) : random.Next(1, 140);
        return random.Next(2) == 0 ? new string('[', depth) + new string(']', depth)
            : new StringBuilder().Insert(0, "{\"a\":", depth).Append('1').Append('}', depth).ToString();
    }

    /// <summary>As a JSON string: escaped throughout, or only where it must be, so that both ways of writing come in. Lone surrogates stay what they are.</summary>
    public static string Quoted(string text, Random random)
    {
        var all = random.Next(2) == 0;
        var json = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character < ' ' || char.IsSurrogate(character) || (all && character > '~') ? json.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")
                : character is '"' or '\\' ? json.Append('\\').Append(character)
                : json.Append(character);
        }

        return json.Append('"').ToString();
    }

    public static T Pick<T>(IReadOnlyList<T> of, Random random) => of[random.Next(of.Count)];
}
