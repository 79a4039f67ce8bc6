using System.Text;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage.Database;

internal static class SnakeCase
{
    /// <summary>Columns, keys and indexes in snake_case, so that nobody has to quote them in SQL.</summary>
    public static void UseSnakeCase(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Of(property.Name));
            }

            foreach (var key in entity.GetKeys())
            {
                key.SetName($"pk_{entity.GetTableName()}");
            }

            foreach (var index in entity.GetIndexes())
            {
                // Keeps the names that were given.
                if (index.GetDatabaseName() is not { } name || name.StartsWith("IX_", StringComparison.Ordinal))
                {
                    index.SetDatabaseName($"ix_{entity.GetTableName()}_{string.Join('_', index.Properties.Select(property => Of(property.Name)))}");
                }
            }
        }
    }

    public static string Of(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        foreach (var character in name)
        {
            if (char.IsUpper(character) && result.Length > 0)
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(character));
        }

        return result.ToString();
    }
}
