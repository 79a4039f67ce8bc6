using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace Hangfire.Dashboard;

/// <summary>Markup. What is put into an interpolated string is encoded, unless it is markup already.</summary>
internal readonly struct Html
{
    private readonly string? markup;

    private Html(string markup) => this.markup = markup;

    public static Html Of(ref Handler handler) => new(handler.Text);

    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part.ToString())));

    public override string ToString() => markup ?? "";

    [InterpolatedStringHandler]
    internal readonly ref struct Handler
    {
        private readonly StringBuilder builder;

        public Handler(int literalLength, int formattedCount) => builder = new StringBuilder(literalLength + (16 * formattedCount));

        public string Text => builder.ToString();

        public void AppendLiteral(string literal) => builder.Append(literal);

        public void AppendFormatted(Html part) => builder.Append(part.ToString());

        public void AppendFormatted<T>(T value) =>
            builder.Append(HtmlEncoder.Default.Encode(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
    }
}
