namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>A runner who says one thing at a time and corrects it. In a real browser, on both databases.</summary>
[Collection(PageHouse.Name)]
public sealed class ManyAnswersTests(PageHouse house)
{
    [Theory]
    [MemberData(nameof(JourneyTests.Databases), MemberType = typeof(JourneyTests))]
    public async Task The_same_in_many_answers_with_a_correction(string database)
    {
        var coach = await house.CoachAsync(database);
        await using var person = await house.PersonAsync();
        var chat = await ChatPage.OpenAsync(person, coach.Address, Pictures.Of("many answers, " + database));
        await chat.WaitForAsync("strength coach");

        await chat.SayAsync("hi", "training for?");
        await chat.SayAsync("a marathon", "When is the marathon?");
        await chat.SayAsync("26 April", "Which days do you run");
        await chat.SayAsync("tue thu sat and long on saturday", "?");
        await chat.SayAsync("actually Sunday not Saturday", "Sun (long)");
        await chat.TakePictureAsync("corrected");
        await chat.SayAsync("tuesday is intervals", "Tue is your hard day");
        await chat.SayAsync("never lifted", "lift with");
        await chat.SayAsync("12kg kettlebell and bands", "How many minutes");
        await chat.SayAsync("25 minutes max", "Have I got that right?", "Tue (hard)", "Sun (long)", "12 kg kettlebell");
        await chat.TakePictureAsync("confirmation");
        await chat.TapAsync("Yes", "health questions");
        await chat.SayAsync("none", "how old");
        await chat.SayAsync("34", "strength day");
        await chat.TakePictureAsync("plan");
    }
}
