namespace Hangfire;

/// <summary>Finds zones by their ids.</summary>
public interface ITimeZoneResolver
{
    /// <summary>The zone of an id.</summary>
    /// <exception cref="TimeZoneNotFoundException">There is none.</exception>
    TimeZoneInfo GetTimeZoneById(string timeZoneId);
}

/// <summary>Finds zones as the system knows them, by IANA or Windows ids.</summary>
public class DefaultTimeZoneResolver : ITimeZoneResolver
{
    /// <inheritdoc />
    public TimeZoneInfo GetTimeZoneById(string timeZoneId) => TimeZoneInfo.FindSystemTimeZoneById(timeZoneId);
}
