using Microsoft.Extensions.Options;

namespace CoachBot.Channels.Teams;

/// <summary>
/// Holds the registration to what its type needs. The SDK takes a missing or misspelt type for a multi-tenant bot without a word, and
/// such a bot fails at its first answer and not at its start.
/// </summary>
internal sealed class TeamsOptionsCheck : IValidateOptions<TeamsOptions>
{
    public ValidateOptionsResult Validate(string? name, TeamsOptions options) =>
        Problem(options) is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;

    private static string? Problem(TeamsOptions options) => options switch
    {
        { Enabled: false } when First(options) is { } stray => $"{stray} is set but MicrosoftAppId is not: set it, or remove the others to leave Teams off.",
        { Enabled: false } => Limits(options),
        _ when !Guid.TryParse(options.AppId, out _) => "MicrosoftAppId must be a GUID, as the bot's registration shows it.",
        _ => Registration(options) ?? Limits(options),
    };

    private static string? Registration(TeamsOptions options) => options.AppType?.ToUpperInvariant() switch
    {
        null or "" => "MicrosoftAppType is missing: set SingleTenant or UserAssignedMSI.",
        "SINGLETENANT" => Tenant(options) ?? Secret(options),
        "MULTITENANT" => Secret(options), // only bots from before 2025-07-31 are of this type
        "USERASSIGNEDMSI" when !string.IsNullOrEmpty(options.AppPassword) => "MicrosoftAppPassword must not be set for UserAssignedMSI: a managed identity has none.",
        "USERASSIGNEDMSI" => Tenant(options),
        _ => $"MicrosoftAppType is '{options.AppType}': set SingleTenant or UserAssignedMSI.",
    };

    private static string? Tenant(TeamsOptions options) => options.TenantId switch
    {
        null or "" => $"MicrosoftAppTenantId is missing: {options.AppType} needs it.",
        var tenant when !Guid.TryParse(tenant, out _) => "MicrosoftAppTenantId must be a GUID.",
        _ => null,
    };

    private static string? Secret(TeamsOptions options) => (options.AppPassword, options.CertificatePath) switch
    {
        ({ Length: > 0 }, { Length: > 0 }) => "MicrosoftAppPassword and Teams:CertificatePath are both set: keep one.",
        (_, { Length: > 0 } path) when !File.Exists(path) => "Teams:CertificatePath names no file.",
        (_, { Length: > 0 }) or ({ Length: > 0 }, _) => null,
        _ => $"MicrosoftAppPassword is missing: {options.AppType} needs it, or Teams:CertificatePath.",
    };

    private static string? Limits(TeamsOptions options) => options switch
    {
        { MaxActivityBytes: < 1024 } => "Teams:MaxActivityBytes must be at least 1024.",
        { RunnerPerMinute: < 0 } => "Teams:RunnerPerMinute must be 0, which is no limit, or more.",
        { RunnerAtOnce: < 0 } => "Teams:RunnerAtOnce must be 0, which is no limit, or more.",
        { TurnSeconds: < 1 or > 3600 } => "Teams:TurnSeconds must be between 1 and 3600.",
        { MaxFileBytes: < 1 or > 16 * 1024 * 1024 } => "Teams:MaxFileBytes must be between 1 and 16777216.",
        _ when !Uri.TryCreate(options.ServiceUrl, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http") =>
            "Teams:ServiceUrl must be an absolute https address.",
        _ => null,
    };

    private static string? First(TeamsOptions options) => options switch
    {
        { AppPassword.Length: > 0 } => "MicrosoftAppPassword",
        { AppType.Length: > 0 } => "MicrosoftAppType",
        { TenantId.Length: > 0 } => "MicrosoftAppTenantId",
        { CertificatePath.Length: > 0 } => "Teams:CertificatePath",
        _ => null,
    };
}
