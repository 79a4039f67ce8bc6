using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a task module shows.</summary>
public partial class TaskModuleTaskInfo
{
    /// <summary>Creates an empty TaskModuleTaskInfo.</summary>
    public TaskModuleTaskInfo()
    {
    }

    /// <summary>Creates a TaskModuleTaskInfo from its parts; what is left out stays null.</summary>
    public TaskModuleTaskInfo(
        string title = default, object height = default, object width = default, string url = default, Attachment card = default,
        string fallbackUrl = default, string completionBotId = default)
    {
        Title = title;
        Height = height;
        Width = width;
        Url = url;
        Card = card;
        FallbackUrl = fallbackUrl;
        CompletionBotId = completionBotId;
    }

    /// <summary>Its title, at most 64 characters.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>`small`, `medium`, `large` or pixels.</summary>
    [JsonProperty(PropertyName = "height")]
    public object Height { get; set; }

    /// <summary>`small`, `medium`, `large` or pixels.</summary>
    [JsonProperty(PropertyName = "width")]
    public object Width { get; set; }

    /// <summary>The page it shows.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    /// <summary>Or the card it shows.</summary>
    [JsonProperty(PropertyName = "card")]
    public Attachment Card { get; set; }

    /// <summary>Where to go on clients that cannot show it.</summary>
    [JsonProperty(PropertyName = "fallbackUrl")]
    public string FallbackUrl { get; set; }

    /// <summary>The bot that takes its submit.</summary>
    [JsonProperty(PropertyName = "completionBotId")]
    public string CompletionBotId { get; set; }
}
