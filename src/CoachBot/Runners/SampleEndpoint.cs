using CoachBot.Training.Serialization;
using NodaTime;

namespace CoachBot.Runners;

internal static class SampleEndpoint
{
    private static (LocalDate Date, string Language, PageData Data)? last;

    /// <summary>The sample runner as the page shows one. It is nobody's, so anybody may look.</summary>
    public static IResult Read(string? language, HttpContext http, IClock clock)
    {
        var today = clock.GetCurrentInstant().InUtc().Date;
        var spoken = language == "es" ? "es" : "en";
        if (last is not { } made || made.Date != today || made.Language != spoken)
        {
            last = made = (today, spoken, PageData.Of(SampleRunner.On(today, spoken), calendarSince: null));
        }

        http.Response.Headers.CacheControl = "no-cache";
        return Results.Json(made.Data, TrainingJson.Options);
    }
}
