namespace Hangfire;

/// <summary>Cron expressions of five fields: minute, hour, day of month, month, day of week.</summary>
public static class Cron
{
    /// <summary>Every minute.</summary>
    public static string Minutely() => "* * * * *";

    /// <summary>At the first minute of every hour.</summary>
    public static string Hourly() => Hourly(0);

    /// <summary>At a minute of every hour.</summary>
    public static string Hourly(int minute) => $"{minute} * * * *";

    /// <summary>At midnight.</summary>
    public static string Daily() => Daily(0);

    /// <summary>At an hour of every day.</summary>
    public static string Daily(int hour) => Daily(hour, 0);

    /// <summary>At an hour and minute of every day.</summary>
    public static string Daily(int hour, int minute) => $"{minute} {hour} * * *";

    /// <summary>On Mondays at midnight.</summary>
    public static string Weekly() => Weekly(DayOfWeek.Monday);

    /// <summary>At midnight of a weekday.</summary>
    public static string Weekly(DayOfWeek dayOfWeek) => Weekly(dayOfWeek, 0);

    /// <summary>At an hour of a weekday.</summary>
    public static string Weekly(DayOfWeek dayOfWeek, int hour) => Weekly(dayOfWeek, hour, 0);

    /// <summary>At an hour and minute of a weekday.</summary>
    public static string Weekly(DayOfWeek dayOfWeek, int hour, int minute) => $"{minute} {hour} * * {(int)dayOfWeek}";

    /// <summary>On the first of every month at midnight.</summary>
    public static string Monthly() => Monthly(1);

    /// <summary>At midnight of a day of every month.</summary>
    public static string Monthly(int day) => Monthly(day, 0);

    /// <summary>At an hour of a day of every month.</summary>
    public static string Monthly(int day, int hour) => Monthly(day, hour, 0);

    /// <summary>At an hour and minute of a day of every month.</summary>
    public static string Monthly(int day, int hour, int minute) => $"{minute} {hour} {day} * *";

    /// <summary>On the first of January at midnight.</summary>
    public static string Yearly() => Yearly(1);

    /// <summary>On the first of a month at midnight.</summary>
    public static string Yearly(int month) => Yearly(month, 1);

    /// <summary>At midnight of a day of a month.</summary>
    public static string Yearly(int month, int day) => Yearly(month, day, 0);

    /// <summary>At an hour of a day of a month.</summary>
    public static string Yearly(int month, int day, int hour) => Yearly(month, day, hour, 0);

    /// <summary>At an hour and minute of a day of a month.</summary>
    public static string Yearly(int month, int day, int hour, int minute) => $"{minute} {hour} {day} {month} *";

    /// <summary>On the 31st of February: only when triggered by hand.</summary>
    public static string Never() => Yearly(2, 31);
}
