using System.Data.Common;

namespace Hangfire.PostgreSql;

/// <summary>Gives Quartz the connections that the application's factory makes.</summary>
internal sealed class FactoryDataSource(Database database) : DbDataSource
{
    public override string ConnectionString
    {
        get
        {
            using var connection = database.Create();
            return connection.ConnectionString;
        }
    }

    protected override DbConnection CreateDbConnection() => database.Create();
}
