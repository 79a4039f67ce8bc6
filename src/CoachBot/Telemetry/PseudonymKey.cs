using System.Security.Cryptography;
using CoachBot.Storage.Bots;
using CoachBot.Storage.Locks;
using CoachBot.Storage.Telemetry;
using Microsoft.AspNetCore.DataProtection;

namespace CoachBot.Telemetry;

/// <summary>
/// The key of <see cref="Pseudonyms"/>: one for all hosts of a database, made by the first, kept encrypted. Where it can't be read any more a new
/// one takes its place, and the same runner has another name from then on.
/// </summary>
internal sealed class PseudonymKey(Pseudonyms names, IBotStateStore state, IConversationGate gate, IDataProtectionProvider protection)
{
    private const string Name = "telemetry/names";

    private readonly IDataProtector protector = protection.CreateProtector("CoachBot.Telemetry.Names.v1");

    public async Task ShareAsync(CancellationToken cancellation)
    {
        await using var alone = await gate.EnterAsync(Name, cancellation);
        var stored = (await state.ReadAsync([Name], cancellation)).GetValueOrDefault(Name);
        if (stored is not null && Read(stored.Json) is { } found)
        {
            names.Use(found);
            return;
        }

        var made = RandomNumberGenerator.GetBytes(32);
        await state.WriteAsync(new Dictionary<string, BotStateItem> { [Name] = new($"\"{Convert.ToBase64String(protector.Protect(made))}\"", stored?.ETag) }, cancellation);
        names.Use(made);
    }

    private byte[]? Read(string json)
    {
        try
        {
            return protector.Unprotect(Convert.FromBase64String(json.Trim('"')));
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
