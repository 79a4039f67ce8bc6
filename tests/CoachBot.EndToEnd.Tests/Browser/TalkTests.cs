using System.Globalization;
using CoachBot.EndToEnd.Tests.Hosting;
using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>Goals, check-in, move and undo as a runner talks them through, on a phone and on a desktop, in both languages: with pictures to look at.</summary>
[Collection(PageHouse.Name)]
public sealed class TalkTests(PageHouse house)
{
    /// <summary>What is said, tapped and expected, in one language.</summary>
    /// <param name="Locale">The browser's, and what dates are written in.</param>
    private sealed record Words(
        string Locale, string Coach, string Goal, string Understood, string Change, string Minutes, string Save, string Saved, string Yes, string Health, string Age, string Send, string Planned, string Seven, string Reminded,
        string Sore, string Where, string Quads, string HowBad, string Form, string Fine, string Lighter, string Undo, string Undone,
        string Move, string Collides, string Lightly, string Moved);

    private static readonly Words English = new(
        "en-GB", "strength coach", "marathon on {0}, I run tue thu sat, long on sunday, tuesday is intervals, 12 kg kettlebell and bands, never lifted, 40 minutes", "Have I got that right?",
        "Change something", "Minutes a session", "Save", "35 minutes", "Yes", "health questions", "Your age in years", "Send", "first two weeks", "07:00", "at 07:00",
        "I'm sore", "Where is it?", "Quads", "How bad is it", "Does it change", "My form is normal", "form holding", "Undo", "Taken back",
        "move it to monday", "day before a key run", "Move it anyway, light", "→");

    private static readonly Words Spanish = new(
        "es-ES", "fuerza", "maratón el {0}, corro martes, jueves, sábado, larga el domingo, martes series, kettlebell de 12 kg y gomas, nunca he hecho pesas, 40 minutos", "¿Lo he entendido bien?",
        "Cambiar algo", "Minutos por sesión", "Guardar", "35 minutos", "Sí", "preguntas de salud", "Tu edad en años", "Enviar", "dos primeras semanas", "07:00", "a las 07:00",
        "tengo molestias", "¿Dónde", "Cuádriceps", "de 0 a 10", "Cambia tu forma", "Mi técnica es normal", "la técnica aguanta", "Deshacer", "Deshecho",
        "pásala al lunes", "día antes de una carrera clave", "Mover igualmente, ligera", "→");

    [Theory]
    [InlineData("en", 1440, 900)]
    [InlineData("en", 360, 640)]
    [InlineData("es", 1440, 900)]
    [InlineData("es", 360, 640)]
    public async Task Goals_check_in_move_and_undo_in_a_chat_that_fits_the_screen(string language, int width, int height)
    {
        var words = language == "en" ? English : Spanish;
        await using var person = await house.PersonAsync(words.Locale, width, height);
        var chat = await ChatPage.OpenAsync(person, new Uri((await house.CoachAsync()).Address, "#chat"), Pictures.Of($"talk, {language} {width}"));
        await chat.WaitForAsync(words.Coach);
        await LookAsync("welcome");

        await GoalsAsync(chat, words, LookAsync);
        await CheckInAsync(chat, words, LookAsync);
        await MoveAsync(chat, words, LookAsync);

        async Task LookAsync(string what)
        {
            await chat.TakePictureAsync(what);
            Assert.Equal((what, width), (what, await chat.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
        }
    }

    /// <summary>One message, a correction in the card itself, the health card, the plan, the hour.</summary>
    private static async Task GoalsAsync(ChatPage chat, Words words, Func<string, Task> lookAsync)
    {
        var race = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime).AddDays(77);
        var culture = CultureInfo.GetCultureInfo(words.Locale);
        await chat.SayAsync(string.Format(culture, words.Goal, race.ToString("d MMMM", culture)), words.Understood, "12 kg");
        await lookAsync("goal understood");
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = words.Change, Exact = true }).Last.ClickAsync();
        await chat.Page.GetByLabel(words.Minutes).Last.FillAsync("35");
        await lookAsync("goal being changed");
        await chat.TapCardAsync(words.Save, words.Saved);
        await chat.TapCardAsync(words.Yes, words.Health);
        await lookAsync("health questions");
        await chat.Page.GetByLabel(words.Age).Last.FillAsync("34");
        await chat.TapCardAsync(words.Send, words.Planned);
        await lookAsync("plan");
        await chat.TapAsync(words.Seven, words.Reminded);
        await lookAsync("reminder set");
    }

    private static async Task CheckInAsync(ChatPage chat, Words words, Func<string, Task> lookAsync)
    {
        await chat.SayAsync(words.Sore, words.Where);
        await lookAsync("where it hurts");
        await chat.TapCardAsync(words.Quads, words.HowBad);
        await lookAsync("how bad");
        await chat.TapAsync("6", words.Form);
        await chat.TapAsync(words.Fine, words.Lighter);
        await lookAsync("lighter");
        await chat.TapAsync(words.Undo, words.Undone);
        await lookAsync("soreness taken back");
    }

    /// <summary>Monday is the day before the intervals, so the coach has something to say about it on any day the test runs.</summary>
    private static async Task MoveAsync(ChatPage chat, Words words, Func<string, Task> lookAsync)
    {
        await chat.SayAsync(words.Move, words.Collides);
        await lookAsync("move collides");
        await chat.TapAsync(words.Lightly, words.Moved);
        await lookAsync("moved");
        await chat.TapAsync(words.Undo, words.Undone);
        await lookAsync("move taken back");
    }
}
