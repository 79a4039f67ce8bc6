using CoachBot.Storage.Database;
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
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
