using System.Xml.Linq;
using CoachBot.Storage.Database;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage.Keys;

/// <summary>The keys that sign cookies and tokens, shared by all hosts of one PostgreSQL.</summary>
internal sealed class DatabaseKeyRepository(CoachDatabase database) : IXmlRepository
{
    // The framework's interface is synchronous; it is called at start and every few weeks, off any request.
    public IReadOnlyCollection<XElement> GetAllElements() => Task.Run(() => database.ReadAsync(
        async context => (await context.DataProtectionKeys.AsNoTracking().Select(row => row.Xml).ToListAsync()).ConvertAll(XElement.Parse))).GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName)
    {
        var name = string.IsNullOrEmpty(friendlyName) ? Guid.NewGuid().ToString("N") : friendlyName;
        var xml = element.ToString(SaveOptions.DisableFormatting);
        Task.Run(() => database.WriteOnceAsync(context => context.Database.ExecuteSqlAsync(
            $"INSERT INTO data_protection_keys (name, xml) VALUES ({name}, {xml}) ON CONFLICT (name) DO UPDATE SET xml = excluded.xml"))).GetAwaiter().GetResult();
    }
}
