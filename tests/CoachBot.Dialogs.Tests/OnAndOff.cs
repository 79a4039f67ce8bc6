using CoachBot.Dialogs.Tests.Chats;
using CoachBot.Training.Runners;

namespace CoachBot.Dialogs.Tests;

/// <summary>What the coach may say first is switched by words of either language, whichever the runner has chosen: the opposite of a wish to be left alone is never heard.</summary>
public sealed class OnAndOff
{
    private static readonly Dictionary<string, string[]> Onboarding = new()
    {
        ["en-GB"] = ["London marathon on 26 April, I run Tue Thu Sat and long on Sunday, Tuesday is intervals, 12 kg kettlebell and bands, never lifted, 40 minutes, remind me at 6:30am", "yes", "none, 34"],
        ["es-ES"] = ["maratón el 26 de abril, corro martes, jueves y sábado, martes series, larga el domingo, gomas y una kettlebell de 12 kg, nunca he levantado pesas, 40 minutos", "Sí", "ninguna, 34", "a las 7 de la mañana"],
    };

    public static TheoryData<string, string, string, bool> Wishes
    {
        get
        {
            var wishes = new TheoryData<string, string, string, bool>();
            foreach (var locale in Onboarding.Keys)
            {
                foreach (var (words, what, on) in Said)
                {
                    wishes.Add(locale, words, what, on);
                }
            }

            return wishes;
        }
    }

    private static readonly (string Words, string What, bool On)[] Said =
    [
        ("don't check in on me", "check-in", false), ("no more check-ins, please", "check-in", false), ("please do not ask me how i feel", "check-in", false),
        ("please check in on me again", "check-in", true), ("don't stop the check-ins", "check-in", true), ("keep the check-ins", "check-in", true), ("i don't want to keep the check-ins", "check-in", false),
        ("no me preguntes por la mañana", "check-in", false), ("vuelve a preguntarme por la mañana", "check-in", true), ("no quites los check-ins", "check-in", true),
        ("don't send me the sunday summary", "summary", false), ("stop the weekly summary", "summary", false), ("please send the sunday summary again", "summary", true), ("never stop the sunday summary", "summary", true),
        ("no me mandes el resumen del domingo", "summary", false), ("quita el resumen", "summary", false), ("sí quiero el resumen del domingo", "summary", true), ("no quites el resumen de los domingos", "summary", true),
        ("stop reminding me", "reminder", false), ("don't remind me any more", "reminder", false), ("deja de recordarme los entrenos", "reminder", false), ("no me mandes más recordatorios, por favor", "reminder", false),
    ];

    [Theory]
    [MemberData(nameof(Wishes))]
    public async Task A_wish_is_heard_as_it_was_said(string locale, string words, string what, bool on)
    {
        using var chat = Chat.At("2026-03-04T10:00");
        chat.Locale = locale;
        foreach (var said in Onboarding[locale])
        {
            await chat.SayAsync(said);
        }

        if (on)
        {
            await chat.SayAsync(what == "summary" ? "no summary on sundays" : "no check-ins");
            Assert.False(Switch(await KnownAsync(chat), what));
        }

        await chat.SayAsync(words);

        Assert.Equal(on, Switch(await KnownAsync(chat), what));
    }

    private static async Task<ReminderPreferences> KnownAsync(Chat chat) => (await chat.Plans.LoadAsync(new RunnerId(Chat.Runner))).State.Profile.Reminders;

    private static bool? Switch(ReminderPreferences known, string what) => what switch
    {
        "check-in" => known.CheckIns,
        "summary" => known.WeeklySummary,
        _ => known.Enabled,
    };
}
