using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CoachBot.Infra.Tests.Proxy;

public sealed partial class ProxyTests
{
    private static readonly string Text = Infra.Read("proxy/nginx.conf");

    [ToolFact("nginx", "openssl")]
    public async Task Nginx_takes_the_file_with_the_certificate_that_the_secrets_script_makes() => Assert.Equal(0, await TestAsync(Text));

    [ToolTheory("nginx", "openssl")]
    [InlineData("least_conn;", "fewest_conn;")]
    [InlineData("proxy_read_timeout 75s;", "proxy_read_timeout soon;")]
    [InlineData("include hosts.conf;", "include host.conf;")]
    public async Task What_nginx_does_not_know_is_found(string right, string wrong)
    {
        Assert.Contains(right, Text, StringComparison.Ordinal);
        Assert.NotEqual(0, await TestAsync(Text.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_proxies_take_bodies_as_large_as_the_host_does_and_no_larger()
    {
        var builder = WebApplication.CreateBuilder();
        builder.AddCoachBot();
        using var app = builder.Build();
        var limit = app.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits.MaxRequestBodySize;
        Assert.Equal(limit, 1024 * 1024 * int.Parse(NginxLimit().Match(Text).Groups[1].Value));
        Assert.Equal(limit, 1024 * 1024 * int.Parse(CaddyLimit().Match(Infra.Read("systemd/Caddyfile")).Groups[1].Value));
    }

    private static async Task<int> TestAsync(string text)
    {
        using var folder = new TemporaryFolder();
        await Tool.OutputAsync("bash", Infra.Path("secrets.sh"), folder.File("secrets"));
        folder.Write("nginx.conf", text);
        folder.Write("hosts.conf", HostName().Replace(Infra.Read("proxy/hosts.conf"), "127.0.0.1:")); // names of a network that is not here
        folder.Write("listen.conf", Infra.Read("proxy/listen.conf").Replace("/run/secrets", folder.File("secrets"), StringComparison.Ordinal));
        return (await Tool.RunAsync("nginx", "-t", "-p", folder.Path, "-c", folder.File("nginx.conf"))).Code;
    }

    [GeneratedRegex(@"client_max_body_size (\d+)m;")]
    private static partial Regex NginxLimit();

    [GeneratedRegex(@"max_size (\d+)MiB")]
    private static partial Regex CaddyLimit();

    [GeneratedRegex("coach-[0-9]+:")]
    private static partial Regex HostName();
}
