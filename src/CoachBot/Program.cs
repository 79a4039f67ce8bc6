using CoachBot;
using CoachBot.Starting;

return await Run.AsProgramAsync(async () =>
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = args,
        ContentRootPath = AppContext.BaseDirectory, // settings and the built page lie beside the program, wherever it is started from
    });
    builder.AddCoachBot();

    var app = builder.Build();
    app.MapCoachBot();
    await app.RunCoachBotAsync();
});
