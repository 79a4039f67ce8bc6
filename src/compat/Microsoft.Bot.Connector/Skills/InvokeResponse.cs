namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke: an HTTP status and a JSON body.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>The body, written as JSON; nothing when null.</summary>
    public object Body { get; set; }

    /// <summary>Whether the status is from 200 to 299.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
