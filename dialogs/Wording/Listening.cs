using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Wording;

/// <summary>Words that are listened for in every language that the coach speaks: a runner may write another than the one they have chosen.</summary>
internal static class Listening
{
    private static readonly ConcurrentDictionary<(Type Texts, string Name), OftenAsked> Patterns = new();

    /// <param name="name">Of the text that holds the pattern.</param>
    public static bool Hears<T>(this IStringLocalizer<T> texts, string name, string? said) => said is not null && texts.Listened(name).IsMatch(Straight(said));

    /// <summary>Where the words are, and what they capture.</summary>
    public static Match Heard<T>(this IStringLocalizer<T> texts, string name, string said) => texts.Listened(name).Match(Straight(said));

    /// <summary>What was said, with something else in the words' place.</summary>
    public static string Without<T>(this IStringLocalizer<T> texts, string name, string said, string instead = " ") => texts.Listened(name).Replace(Straight(said), instead);

    /// <summary>The pattern itself; what it captures has the same name in each language.</summary>
    public static Regex Listened<T>(this IStringLocalizer<T> texts, string name) => Patterns.GetOrAdd((typeof(T), name), _ => new OftenAsked(
        string.Join('|', Languages.All.Select(culture => In(culture, () => texts[name].Value)).Distinct().Select(pattern => $"(?:{pattern})")))).Regex;

    /// <summary>The patterns are written with the apostrophe of a keyboard.</summary>
    private static string Straight(string said) => said.Replace('’', '\'');

    private static string In(CultureInfo culture, Func<string> text)
    {
        var now = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = culture;
        try
        {
            return text();
        }
        finally
        {
            CultureInfo.CurrentUICulture = now;
        }
    }

    /// <summary>Interpreted at first, since a start would wait for two hundred patterns to be compiled; what a busy host asks again and again is compiled meanwhile.</summary>
    private sealed class OftenAsked(string pattern)
    {
        private const int Often = 1_000;
        private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

        private volatile Regex regex = new(pattern, Plain);
        private int asked;

        public Regex Regex
        {
            get
            {
                if (asked < Often && Interlocked.Increment(ref asked) == Often)
                {
                    ThreadPool.UnsafeQueueUserWorkItem(often => often.regex = new Regex(often.regex.ToString(), Plain | RegexOptions.Compiled), this, preferLocal: false);
                }

                return regex;
            }
        }
    }
}
