namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects by key.</summary>
public interface IStorage
{
    /// <summary>Reads objects; what is not there is left out of the answer.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes objects; an IStoreItem whose ETag is neither `*` nor the stored one is refused.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes objects; what is not there is passed over.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
