using CoachBot.Storage.Database;

namespace CoachBot.Storage.Payloads;

/// <summary>
/// A column that holds words or health, as JSON. It is written for its row and opened for its row: a value that was copied into another
/// runner's row does not open there. Opened only by who needs it, so that one unreadable row costs no other.
/// </summary>
internal sealed class Payload
{
    private readonly string text;

    /// <summary>Of one still closed: what can open it.</summary>
    private readonly IPayloadProtector? protector;

    /// <summary>Of one that is to be written.</summary>
    private readonly string? place;

    private Payload(string text, IPayloadProtector? protector, string? place) => (this.text, this.protector, this.place) = (text, protector, place);

    /// <param name="place">See <see cref="IPayloadRow.Place"/>.</param>
    public static Payload Of(string json, string place) => new(json, null, StorableText.Of(place));

    public static Payload Stored(string stored, IPayloadProtector protector) => new(stored, protector, null);

    /// <summary>Of one that was read: as it stands in the column.</summary>
    public string AsStored => place is null ? text : throw new InvalidOperationException("It is not stored yet.");

    /// <summary>As it is to stand in the column.</summary>
    public string Seal(IPayloadProtector with) => place is null ? text : with.Protect(text, place);

    /// <exception cref="PayloadUnreadableException">Its key is missing, or it belongs to another place.</exception>
    public string Open(string at)
    {
        var here = StorableText.Of(at); // as the key stands in its row
        return protector is not null ? protector.Unprotect(text, here)
            : here == place ? text
            : throw new PayloadUnreadableException("A payload was to be opened at another place than its own.");
    }

    /// <summary>Null where it cannot be opened: for lists, whose other rows are to be read all the same.</summary>
    public string? TryOpen(string at)
    {
        try
        {
            return Open(at);
        }
        catch (PayloadUnreadableException)
        {
            return null;
        }
    }
}

/// <summary>A row with a <see cref="Payload"/>.</summary>
internal interface IPayloadRow
{
    /// <summary>Table and key, which no other row has: what the payload is bound to.</summary>
    string Place { get; }
}
