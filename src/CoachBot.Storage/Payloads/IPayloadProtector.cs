namespace CoachBot.Storage.Payloads;

/// <summary>
/// The one seam through which everything passes that holds a runner's words or health before it is stored: events, snapshots, answers,
/// chat activities, dialog state, what a link holds. Encryption at rest is an implementation of this.
/// </summary>
public interface IPayloadProtector
{
    /// <param name="place">Whose row and which it is: what is protected for one place cannot be read at another.</param>
    string Protect(string json, string place);

    /// <exception cref="PayloadUnreadableException">Its key is missing, or it was changed or moved.</exception>
    string Unprotect(string stored, string place);
}

/// <summary>Stored as it is: for where there is no host, as when a migration is written.</summary>
public sealed class PlainPayloads : IPayloadProtector
{
    public static readonly PlainPayloads Instance = new();

    public string Protect(string json, string place) => json;

    public string Unprotect(string stored, string place) => stored;
}

/// <summary>A stored payload cannot be read: its key is missing, or it was changed or moved. The message holds nothing of it.</summary>
public sealed class PayloadUnreadableException(string why, Exception? inner = null) : Exception(why, inner);
