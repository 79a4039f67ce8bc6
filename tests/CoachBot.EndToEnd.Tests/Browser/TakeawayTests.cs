using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>What a runner downloads from the page, read by tools that nobody here wrote: ajv, csv-parse, Garmin's SDK, ical.js.</summary>
[Collection(PageHouse.Views)]
public sealed class TakeawayTests(PageHouse house)
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task The_plan_its_table_a_workout_and_the_calendar_say_the_same_to_readers_of_others(string language)
    {
        var coach = await house.CoachAsync();
        using var runner = await Onboarding.WithPlanAsync(coach.Address);
        using var chosen = await runner.Http.PostAsJsonAsync("api/me/commands", new { id = "language", command = new { kind = "setLanguage", language } });
        var me = (await runner.Http.GetFromJsonAsync<JsonObject>("api/me"))!;
        var session = me["weeks"]!.AsArray().SelectMany(week => week!["sessions"]!.AsArray()).First()!;
        var shown = session["exercises"]!.AsArray().Select(exercise => (string)exercise!["name"]!).ToList();
        var folder = Directory.CreateTempSubdirectory("coachbot-takeaway-");
        try
        {
            await SaveAsync("openapi.json", "openapi/v1.json");
            await SaveAsync("plan.json", "api/me/plan.json");
            await SaveAsync("plan.csv", "api/me/plan.csv");
            await SaveAsync("session.fit", $"api/me/sessions/{Uri.EscapeDataString((string)session["id"]!)}.fit");
            using var opened = await runner.Http.PostAsync("api/me/calendar", null);
            await SaveAsync("calendar.ics", (await opened.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("address").GetString()!);

            var read = JsonNode.Parse(await NodeClient.RunAsync("takeaway", "read.mjs", folder.FullName))!;

            Assert.Empty(read["errors"]!.AsArray());
            Assert.True((bool)read["refusesWrong"]!);
            Assert.Equal(((int)read["exercises"]!, (int)read["sessions"]!), ((int)read["rows"]!, read["events"]!.AsArray().Count));
            Assert.Equal(16, read["columns"]!.AsArray().Count);
            Assert.True((bool)read["intact"]!);
            Assert.Equal("strengthTraining", (string?)read["workout"]!["subSport"]);

            // In the runner's language, as the page has it.
            var steps = read["steps"]!.AsArray().Select(step => (string?)step ?? "").ToList();
            Assert.Equal(shown, steps.Where(shown.Contains));
            Assert.Contains(language == "es" ? "Descanso" : "Rest", steps);
            Assert.Subset(read["names"]!.AsArray().Select(name => (string)name!).ToHashSet(), shown.ToHashSet());
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        async Task SaveAsync(string name, string address) => await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name), await runner.Http.GetByteArrayAsync(address));
    }
}
