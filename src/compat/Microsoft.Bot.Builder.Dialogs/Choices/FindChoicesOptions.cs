using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are looked for.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether the choices' values are left out.</summary>
    [JsonProperty("noValue")]
    public bool NoValue { get; set; }

    /// <summary>Whether the texts on the choices' buttons are left out.</summary>
    [JsonProperty("noAction")]
    public bool NoAction { get; set; }

    /// <summary>Whether a number chooses by place.</summary>
    [JsonProperty("recognizeNumbers")]
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether an ordinal chooses by place.</summary>
    [JsonProperty("recognizeOrdinals")]
    public bool RecognizeOrdinals { get; set; } = true;
}
