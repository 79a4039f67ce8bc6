using CoachBot;
using CoachBot.Health;
using CoachBot.Starting;

if (args is ["--health", var address])
{
    return await HealthVerb.AskAsync(new Uri(address));
}

return await Run.AsProgramAsync(async () =>
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = args,
        ContentRootPath = AppContext.BaseDirectory, // settings and the built page lie beside the program, wherever it is started from
    });
    builder.AddCoachBot();

    await builder.Build().RunCoachBotAsync();
});
