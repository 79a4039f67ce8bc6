using System.Text.RegularExpressions;
using Npgsql;

namespace Hangfire.PostgreSql;

/// <summary>Opens connections, and names the tables of the schema.</summary>
internal sealed partial class Database
{
    private readonly IConnectionFactory factory;

    public Database(IConnectionFactory factory, PostgreSqlStorageOptions options)
    {
        if (!PlainName().IsMatch(options.SchemaName))
        {
            // Quartz puts the name into its statements as it is, so quoting here would not be enough.
            throw new ArgumentException("The schema's name must be lowercase letters, digits and underscores.", nameof(options));
        }

        this.factory = factory;
        Schema = options.SchemaName;
    }

    public string Schema { get; }

    public string Name
    {
        get
        {
            using var connection = factory.GetOrCreateConnection();
            return $"Host: {connection.Host}, DB: {connection.Database}, Schema: {Schema}";
        }
    }

    public NpgsqlConnection Create() => factory.GetOrCreateConnection();

    public async ValueTask<NpgsqlConnection> Open()
    {
        var connection = Create();
        if (connection.State == System.Data.ConnectionState.Closed)
        {
            await connection.OpenAsync();
        }

        return connection;
    }

    /// <summary>A command with its parameters in order, <c>$1</c> first; <c>@schema</c> stands for the schema.</summary>
    public NpgsqlCommand Command(NpgsqlConnection connection, string sql, params object?[] values)
    {
        var command = new NpgsqlCommand(sql.Replace("@schema", Schema, StringComparison.Ordinal), connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        }

        return command;
    }

    public async ValueTask Execute(NpgsqlConnection connection, string sql, params object?[] values)
    {
        await using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask<List<T>> Query<T>(NpgsqlConnection connection, Func<NpgsqlDataReader, T> read, string sql, params object?[] values)
    {
        await using var command = Command(connection, sql, values);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    [GeneratedRegex("^[a-z_][a-z0-9_]*$")]
    private static partial Regex PlainName();
}
