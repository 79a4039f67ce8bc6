namespace CoachBot.Storage.Payloads;

/// <summary>
/// The one seam through which everything passes that holds a runner's words or health before it is stored: events, snapshots, answers,
/// chat activities, dialog state. Encryption at rest is an implementation of this.
/// </summary>
public interface IPayloadProtector
{
    string Protect(string json);

    string Unprotect(string stored);
}

/// <summary>Stored as it is: the disk or the database encrypts.</summary>
public sealed class PlainPayloads : IPayloadProtector
{
    public static readonly PlainPayloads Instance = new();

    public string Protect(string json) => json;

    public string Unprotect(string stored) => stored;
}

/// <summary>Marks a row's column that goes through <see cref="IPayloadProtector"/>; its content is JSON.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PayloadAttribute : Attribute;
