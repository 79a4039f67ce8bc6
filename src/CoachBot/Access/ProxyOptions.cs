using System.Net;
using Microsoft.Extensions.Options;

namespace CoachBot.Access;

/// <summary>Section <c>Proxy</c>.</summary>
public sealed class ProxyOptions
{
    public const string Section = "Proxy";

    /// <summary>
    /// Whose <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> are believed: addresses, or networks such as <c>10.0.0.0/8</c>. Anybody can send
    /// these headers, so nobody's are unless named here; of a chain of proxies all have to be.
    /// </summary>
    public string[] Trusted { get; set; } = [];

    internal IReadOnlyList<IPNetwork> Networks => [.. Trusted.Select(each => Read(each)!.Value)];

    private static IPNetwork? Read(string text) =>
        IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(text, out var network) ? network
        : null;

    internal sealed class Check(IConfiguration configuration) : IValidateOptions<ProxyOptions>
    {
        /// <summary>What <c>ASPNETCORE_FORWARDEDHEADERS_ENABLED</c> becomes: it would have everybody believed.</summary>
        private const string BelieveAll = "FORWARDEDHEADERS_ENABLED";

        public ValidateOptionsResult Validate(string? name, ProxyOptions options) =>
            Array.Find(options.Trusted, each => Read(each) is null) is { } wrong
                ? ValidateOptionsResult.Fail($"{Section}:Trusted holds '{wrong}', which is no address and no network such as 10.0.0.0/8.")
            : string.Equals(configuration[BelieveAll], "true", StringComparison.OrdinalIgnoreCase)
                ? ValidateOptionsResult.Fail($"ASPNETCORE_{BelieveAll} believes everybody's X-Forwarded-For: remove it, and name the proxies in {Section}:Trusted.")
            : ValidateOptionsResult.Success;
    }
}
