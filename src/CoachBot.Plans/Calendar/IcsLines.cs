using System.Text;

namespace CoachBot.Plans.Calendar;

/// <summary>Content lines of RFC 5545: folded after 75 octets and never within a character, ended by CRLF.</summary>
internal sealed class IcsLines
{
    private const int MostOctets = 75;

    private readonly StringBuilder lines = new();

    public override string ToString() => lines.ToString();

    /// <summary>A property whose value needs no escaping, such as a date.</summary>
    public void Add(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                lines.Append("\r\n ");
                octets = 1;
            }

            lines.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        lines.Append("\r\n");
    }

    /// <summary>A property of type TEXT (section 3.3.11).</summary>
    public void AddText(string name, string text) => Add(name, Escape(text));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            _ = character switch
            {
                '\\' => escaped.Append(@"\\"),
                ';' => escaped.Append(@"\;"),
                ',' => escaped.Append(@"\,"),
                '\n' => escaped.Append(@"\n"),
                _ when char.IsControl(character) => escaped.Append(' '),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
