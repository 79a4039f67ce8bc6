using System.Xml.Linq;
using CoachBot.Storage.Database;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage.Keys;

/// <summary>The keys that sign cookies and tokens, shared by all hosts of one PostgreSQL.</summary>
internal sealed class DatabaseKeyRepository(CoachDatabase database) : IDeletableXmlRepository
{
    // The framework's interface is synchronous; it is called at start and every few weeks, off any request.
    public IReadOnlyCollection<XElement> GetAllElements() => Read().ConvertAll(row => XElement.Parse(row.Xml));

    public void StoreElement(XElement element, string friendlyName)
    {
        var name = string.IsNullOrEmpty(friendlyName) ? Guid.NewGuid().ToString("N") : friendlyName;
        var xml = element.ToString(SaveOptions.DisableFormatting);
        Task.Run(() => database.WriteOnceAsync(context => context.Database.ExecuteSqlAsync(
            $"INSERT INTO data_protection_keys (name, xml) VALUES ({name}, {xml}) ON CONFLICT (name) DO UPDATE SET xml = excluded.xml"))).GetAwaiter().GetResult();
    }

    public bool DeleteElements(Action<IReadOnlyCollection<IDeletableElement>> chooseElements)
    {
        ArgumentNullException.ThrowIfNull(chooseElements);
        var stored = Read().ConvertAll(row => new Stored(row.Name, XElement.Parse(row.Xml)));
        chooseElements(stored);

        // In the order that the framework asks for: a revocation goes after the key that it ends.
        foreach (var name in stored.Where(element => element.DeletionOrder is not null).OrderBy(element => element.DeletionOrder).Select(element => element.Name))
        {
            Task.Run(() => database.WriteOnceAsync(context => context.DataProtectionKeys.Where(row => row.Name == name).ExecuteDeleteAsync())).GetAwaiter().GetResult();
        }

        return true;
    }

    private List<DataProtectionKeyRow> Read() =>
        Task.Run(() => database.ReadAsync(context => context.DataProtectionKeys.AsNoTracking().ToListAsync())).GetAwaiter().GetResult();

    private sealed class Stored(string name, XElement element) : IDeletableElement
    {
        public string Name => name;

        public XElement Element => element;

        public int? DeletionOrder { get; set; }
    }
}
