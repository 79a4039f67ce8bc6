using System.Globalization;
using System.Text;

namespace CoachBot.Language.Text;

/// <summary>Words as they are compared where case and accents say nothing.</summary>
public static class PlainText
{
    /// <summary>Lower case, without accents: nobody types them on a phone.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new([.. text.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)]);
    }
}
