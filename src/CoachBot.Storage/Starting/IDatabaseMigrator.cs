namespace CoachBot.Storage.Starting;

/// <summary>Makes the database ready for this version of the code.</summary>
public interface IDatabaseMigrator
{
    /// <summary>Checks that the database can be used and applies what is missing, under a lock: several hosts may start at once.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be used; the message says what to do.</exception>
    Task MigrateAsync(CancellationToken cancellation = default);
}

/// <summary>The database cannot be used. The message is meant for whoever runs the host and holds no secret.</summary>
public sealed class StorageUnavailableException(string message, Exception? inner = null) : Exception(message, inner)
{
    internal static StorageUnavailableException Unwritable(StorageOptions options, Exception inner) => new(
        $"The folder {options.Folder} cannot be written to by the user that runs CoachBot. Give that user the right to, set {StorageOptions.Section}:Folder to another folder, or set ConnectionStrings:Coach to a PostgreSQL database.",
        inner);
}
