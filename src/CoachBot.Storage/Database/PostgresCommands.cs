using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace CoachBot.Storage.Database;

/// <summary>
/// Statements of every turn, without EF between: what EF takes to translate and track them was a good part of a turn's processor time.
/// They run on the context's own connection, and the server plans each once per connection.
/// </summary>
internal static class PostgresCommands
{
    /// <summary>With <c>$1…</c> for its parameters.</summary>
    public static async Task<NpgsqlCommand> CommandAsync(this CoachDbContext context, string sql, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation);
        return new NpgsqlCommand(sql, (NpgsqlConnection)context.Database.GetDbConnection());
    }

    /// <summary>
    /// The arrays of these parameters as columns. The server must not see how long they are: it would take a plan for few rows to be better
    /// than its general one, and plan every statement anew, which takes longer than the statement itself.
    /// </summary>
    public static string Unnest(int first, int last) => $"unnest({string.Join(", ", Enumerable.Range(first, last - first + 1).Select(parameter => $"(SELECT ${parameter})"))})";

    public static NpgsqlCommand With<T>(this NpgsqlCommand command, T value)
        where T : struct => command.Typed(value);

    public static NpgsqlCommand With<T>(this NpgsqlCommand command, T[] values)
        where T : struct => command.Typed(values);

    /// <summary>As <see cref="StorableText"/> has it for EF's.</summary>
    public static NpgsqlCommand With(this NpgsqlCommand command, string?[] values) => command.Typed(Array.ConvertAll(values, text => text is null ? null : StorableText.Of(text)));

    /// <summary>As <see cref="StorableText"/> has it for EF's.</summary>
    public static NpgsqlCommand With(this NpgsqlCommand command, string? value)
    {
        if (value is not null)
        {
            return command.Typed(StorableText.Of(value));
        }

        command.Parameters.Add(new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        return command;
    }

    /// <summary>The first column of the one row; null when there is none.</summary>
    public static async Task<long?> NumberAsync(this NpgsqlCommand command, CancellationToken cancellation) =>
        await command.ExecuteScalarAsync(cancellation) is long number ? number : null;

    private static NpgsqlCommand Typed<T>(this NpgsqlCommand command, T value)
    {
        command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
        return command;
    }
}
