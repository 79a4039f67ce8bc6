namespace CoachBot.Starting;

internal static class Address
{
    public const string Default = "http://localhost:3978";

    /// <summary>Port 3978 is what bots listen on unless told otherwise by --urls, ASPNETCORE_URLS or Kestrel's own section.</summary>
    public static void AddAddress(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        if (string.IsNullOrEmpty(configuration["urls"]) && string.IsNullOrEmpty(configuration["http_ports"])
            && string.IsNullOrEmpty(configuration["https_ports"]) && !configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(Default);
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 2 * 1024 * 1024; // above the largest upload; single endpoints set less
        });
    }
}
