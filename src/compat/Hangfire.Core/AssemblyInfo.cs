using System.Runtime.CompilerServices;

// The stand-ins of the other Hangfire packages plug a record store into the engine; nothing outside src/compat may.
[assembly: InternalsVisibleTo("Hangfire.AspNetCore")]
[assembly: InternalsVisibleTo("Hangfire.PostgreSql")]
[assembly: InternalsVisibleTo("Hangfire.InMemory")]
