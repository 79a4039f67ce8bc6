using CoachBot.Storage.Database;
using CoachBot.Storage.Starting;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoachBot.Storage.Keys;

/// <summary>Puts ASP.NET's data protection keys where the data is: the database, or <c>keys</c> beside the SQLite file.</summary>
internal sealed class KeyStorage(StorageOptions options, CoachDatabase database, ILoggerFactory loggers) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions target) =>
        target.XmlRepository = options.Kind == DatabaseKind.PostgreSql ? new DatabaseKeyRepository(database) : new FileSystemXmlRepository(Folder(), loggers);

    private DirectoryInfo Folder()
    {
        var folder = Path.Combine(options.Folder, "keys");
        try
        {
            return OperatingSystem.IsWindows()
                ? Directory.CreateDirectory(folder)
                : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw StorageUnavailableException.Unwritable(options, e); // it is asked for before the database is looked at
        }
    }
}
