using Microsoft.Extensions.Configuration;

namespace CoachBot.Channels.Teams;

/// <summary>The bot's registration (keys <c>MicrosoftAppType</c>, <c>MicrosoftAppId</c>, …) and section <c>Teams</c>.</summary>
public sealed class TeamsOptions
{
    public const string Section = "Teams";

    /// <summary>SingleTenant, UserAssignedMSI, or MultiTenant for a bot registered before 2025-07-31.</summary>
    public string? AppType { get; private set; }

    /// <summary>A GUID. Empty: Teams is off.</summary>
    public string? AppId { get; private set; }

    public string? AppPassword { get; private set; }

    /// <summary>A GUID.</summary>
    public string? TenantId { get; private set; }

    /// <summary>A PFX file to sign in with instead of a password.</summary>
    public string? CertificatePath { get; set; }

    public string? CertificatePassword { get; set; }

    /// <summary>Takes tokens that the bot's own app id and secret were used to get, as the Bot Framework Emulator does.</summary>
    public bool AllowEmulator { get; set; }

    /// <summary>Where a conversation begins with a runner of whom no service URL is known yet.</summary>
    public string ServiceUrl { get; set; } = "https://smba.trafficmanager.net/teams/";

    /// <summary>The largest activity, in bytes. Teams itself sends some 30 KB.</summary>
    public int MaxActivityBytes { get; set; } = 256 * 1024;

    /// <summary>Activities of one user. All of a minute's may come at once; 0 is no limit.</summary>
    public int RunnerPerMinute { get; set; } = 300;

    /// <summary>Activities of one user that wait for their turn to end at the same time; 0 is no limit.</summary>
    public int RunnerAtOnce { get; set; } = 16;

    /// <summary>How long an activity may take, with its wait for the turn before. Then it is answered with 503, and what Teams delivers again is taken up anew.</summary>
    public int TurnSeconds { get; set; } = 120;

    /// <summary>The largest plan file, in bytes. A season's plan as .ics has some 100 KB.</summary>
    public int MaxFileBytes { get; set; } = 1024 * 1024;

    /// <summary>Whose files are fetched: the hosts themselves and what lies beneath. Teams keeps files of a chat in the sender's OneDrive.</summary>
    public string[] FileHosts { get; set; } = ["sharepoint.com", "sharepoint.us"];

    public bool Enabled => !string.IsNullOrWhiteSpace(AppId);

    /// <summary>Reads the keys that every Bot Framework project uses into these options.</summary>
    public void ReadRegistration(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        (AppType, AppId) = (configuration["MicrosoftAppType"], configuration["MicrosoftAppId"]);
        (AppPassword, TenantId) = (configuration["MicrosoftAppPassword"], configuration["MicrosoftAppTenantId"]);
    }
}
