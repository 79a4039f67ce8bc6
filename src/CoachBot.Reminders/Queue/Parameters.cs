using Npgsql;
using NpgsqlTypes;

namespace CoachBot.Reminders.Queue;

internal static class Parameters
{
    /// <summary>Adds $1, $2 … in order. Instants go as UTC <see cref="DateTime"/>s, alone or as arrays.</summary>
    public static NpgsqlCommand With(this NpgsqlCommand command, params object[] values)
    {
        foreach (var value in values)
        {
            command.Parameters.Add(value switch
            {
                DateTime => new NpgsqlParameter { Value = value, NpgsqlDbType = NpgsqlDbType.TimestampTz },
                DateTime[] => new NpgsqlParameter { Value = value, NpgsqlDbType = NpgsqlDbType.TimestampTz | NpgsqlDbType.Array },
                _ => new NpgsqlParameter { Value = value },
            });
        }

        return command;
    }
}
