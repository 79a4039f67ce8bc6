using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;

namespace CoachBot.Channels.DirectLine;

/// <summary>Which pages of other origins may call: those configured, with the two headers the official client sends.</summary>
internal sealed class DirectLineCors(IOptions<DirectLineOptions> options) : IConfigureOptions<CorsOptions>
{
    public void Configure(CorsOptions cors) => cors.AddPolicy(DirectLineEndpoints.CorsPolicy, policy => policy
        .WithOrigins(options.Value.AllowedOrigins)
        .WithMethods("GET", "POST")
        .WithHeaders("Authorization", "Content-Type", "x-ms-bot-agent"));
}

internal sealed class DirectLineOptionsCheck : IValidateOptions<DirectLineOptions>
{
    public ValidateOptionsResult Validate(string? name, DirectLineOptions options) =>
        options.Problem() is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;
}
