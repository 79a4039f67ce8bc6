using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Storage.Keys;

/// <summary>Section <c>Keys</c>: where the keys for cookies, tokens and stored words lie, what protects them, and how long they are used.</summary>
public sealed record KeyOptions
{
    public const string Section = "Keys";

    /// <summary>
    /// <c>Keys:Folder</c>: a folder that all hosts share, such as a mounted secret volume. Null: in PostgreSQL beside the data, or in
    /// <c>keys</c> beside the SQLite file.
    /// </summary>
    public string? Folder { get; init; }

    /// <summary><c>Keys:CertificatePath</c>: a PFX file with an RSA key; with it the keys lie encrypted, and a copy of the database opens nothing.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary><c>Keys:OldCertificatePaths:0…</c>: those that it replaced, with the same password, for keys that are still under them.</summary>
    public IReadOnlyList<X509Certificate2> OldCertificates { get; init; } = [];

    /// <summary><c>Keys:Days</c>: the age at which the key for stored words is replaced, and all rows go over to the new one.</summary>
    public int Days { get; init; } = 90;

    /// <summary>
    /// <c>Keys:RevokedBefore</c>: an instant such as 2026-11-22T10:00:00Z. Keys made earlier count as stolen: their cookies and tokens are void, and what
    /// was stored under them is encrypted anew.
    /// </summary>
    public Instant? RevokedBefore { get; init; }

    /// <summary>Where keys lie and what opens them is nobody's business who reads a log.</summary>
    public override string ToString() => $"keys of {Days} days";

    internal static KeyOptions From(IConfiguration configuration, string contentRoot, Func<string, Exception> wrong)
    {
        var section = configuration.GetSection(Section);
        var password = section["CertificatePassword"];
        return new KeyOptions
        {
            Folder = section["Folder"] is { Length: > 0 } folder ? Path.GetFullPath(folder, contentRoot) : null,
            Certificate = section["CertificatePath"] is { Length: > 0 } path ? Load(path, password, $"{Section}:CertificatePath", wrong) : null,
            OldCertificates = [.. section.GetSection("OldCertificatePaths").GetChildren().Where(old => old.Value is { Length: > 0 }).Select(old => Load(old.Value!, password, old.Path, wrong))],
            Days = section["Days"] is not { } days ? 90
                : int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 3650 ? count
                : throw wrong($"{Section}:Days must be a whole number of days between 1 and 3650."),
            RevokedBefore = section["RevokedBefore"] is not { Length: > 0 } before ? null
                : InstantPattern.ExtendedIso.Parse(before) is { Success: true } parsed ? parsed.Value
                : throw wrong($"{Section}:RevokedBefore must be an instant in UTC such as 2026-11-22T10:00:00Z."),
        };
    }

    private static X509Certificate2 Load(string path, string? password, string key, Func<string, Exception> wrong)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(path, password);
            return certificate is { HasPrivateKey: true } && certificate.GetRSAPublicKey() is not null
                ? certificate
                : throw wrong($"{key} must name a PFX file with an RSA certificate and its private key.");
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw wrong($"{key} must name a PFX file that can be read and that {Section}:CertificatePassword opens.");
        }
    }
}
