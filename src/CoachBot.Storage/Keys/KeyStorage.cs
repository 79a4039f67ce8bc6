using CoachBot.Storage.Database;
using CoachBot.Storage.Starting;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoachBot.Storage.Keys;

/// <summary>
/// Where ASP.NET's data protection keys lie: in the folder that is configured for them, else where the data is, which is PostgreSQL or
/// <c>keys</c> beside the SQLite file.
/// </summary>
internal sealed partial class KeyStorage(StorageOptions options, CoachDatabase database, ILoggerFactory loggers) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions target)
    {
        if (options.Keys is { Folder: null, Certificate: null })
        {
            Log.Beside(loggers.CreateLogger<KeyStorage>());
        }

        target.XmlRepository = options.Keys.Folder is null && options.Kind == DatabaseKind.PostgreSql
            ? new DatabaseKeyRepository(database)
            : new FileSystemXmlRepository(Private(options.Keys.Folder ?? Path.Combine(options.Folder, "keys")), loggers);
    }

    private static DirectoryInfo Private(string folder)
    {
        try
        {
            return OperatingSystem.IsWindows()
                ? Directory.CreateDirectory(folder)
                : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException(
                $"The folder of the keys, {folder}, cannot be written to by the user that runs CoachBot. Give that user the right to, or set {KeyOptions.Section}:Folder to another folder.", error);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The keys lie unprotected beside the data: a copy of both opens what is encrypted. Set Keys:CertificatePath, or Keys:Folder to where only the hosts can read")]
        public static partial void Beside(ILogger logger);
    }
}
