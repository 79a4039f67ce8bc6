namespace CoachBot.Starting;

internal static class SecretFiles
{
    /// <summary>
    /// <c>Secrets:Folder</c>: settings that lie in files of their own, named as the setting is (<c>ConnectionStrings__Coach</c>). So they are
    /// in no environment, which whoever sees the process can read. Compose, Kubernetes and systemd lay secrets down like that.
    /// </summary>
    /// <exception cref="OptionsValidationException">There is no such folder.</exception>
    public static void AddSecretFiles(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["Secrets:Folder"] is not { Length: > 0 } folder)
        {
            return;
        }

        if (!Directory.Exists(folder))
        {
            throw new Microsoft.Extensions.Options.OptionsValidationException("Secrets", typeof(SecretFiles), ["Secrets:Folder names a folder that does not exist."]);
        }

        builder.Configuration.AddKeyPerFile(Path.GetFullPath(folder), optional: false);
    }
}
