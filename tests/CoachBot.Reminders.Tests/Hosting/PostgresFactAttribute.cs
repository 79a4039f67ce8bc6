namespace CoachBot.Reminders.Tests.Hosting;

/// <summary>Runs where infra/test.sh has started a PostgreSQL.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (ReminderHouse.Server is null)
        {
            Skip = "needs PostgreSQL: set COACHBOT_TEST_POSTGRES, or run infra/test.sh";
        }
    }
}
