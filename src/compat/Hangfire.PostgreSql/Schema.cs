namespace Hangfire.PostgreSql;

/// <summary>The tables beside Quartz's own: jobs, recurring jobs, servers and counters.</summary>
internal static class Schema
{
    private const string Tables = """
        create schema if not exists @schema;
        create table if not exists @schema.job (
            id bigint generated always as identity primary key,
            state text not null default '',
            queue text,
            version int not null default 0,
            occurrence text unique,
            expire_at timestamptz,
            body text not null);
        create index if not exists job_state on @schema.job (state, queue, id);
        create index if not exists job_expire_at on @schema.job (expire_at) where expire_at is not null;
        create table if not exists @schema.recurring (id text primary key, body text not null);
        create table if not exists @schema.server (id text primary key, body text not null, started_at timestamptz not null);
        create table if not exists @schema.counter (name text primary key, value bigint not null);
        """;

    public static async ValueTask Create(Database database)
    {
        await using var connection = await database.Open();
        await using var transaction = await connection.BeginTransactionAsync();

        // "if not exists" doesn't keep two hosts that start at once from creating the same thing.
        await database.Execute(connection, "select pg_advisory_xact_lock($1)", LockKey.Of($"{database.Schema}:schema"));
        await database.Execute(connection, Tables);
        await transaction.CommitAsync();
    }
}
