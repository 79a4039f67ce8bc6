using CoachBot.Dialogs.Wording;
using CoachBot.Training.Serialization;
using NodaTime;

namespace CoachBot.Runners;

internal static class SampleEndpoint
{
    /// <summary>The last one made: it is the same for everybody for a day.</summary>
    private static Made? last;

    private sealed record Made(LocalDate Date, string Language, PageData Data);

    /// <summary>The sample runner as the page shows one. It is nobody's, so anybody may look.</summary>
    public static IResult Read(string? language, HttpContext http, IClock clock, SpokenPlan spoken)
    {
        var today = clock.GetCurrentInstant().InUtc().Date;
        var known = language == "es" ? "es" : "en";
        var made = last;
        if (made is null || made.Date != today || made.Language != known)
        {
            last = made = new Made(today, known, PageData.Of(SampleRunner.On(today, known), calendarSince: null, spoken));
        }

        http.Response.Headers.CacheControl = "no-cache";
        return Results.Json(made.Data, TrainingJson.Options);
    }
}
