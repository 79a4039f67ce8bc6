using CoachBot.Channels.Outbound;
using CoachBot.Reminders.Letters;
using CoachBot.Reminders.Overview;
using CoachBot.Reminders.Tests.Hosting;
using NodaTime;

namespace CoachBot.Reminders.Tests.Letters;

public sealed class DeadLetterTests
{
    public static TheoryData<string> Databases => ReminderHouse.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Dead_letters_are_kept_with_their_reason_and_resent_by_one_command(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        var letters = await RefusedAsync(house, "tooLarge", "ada", "bob");

        Assert.Equal(("tooLarge", 2), Assert.Single((await letters.ReasonsAsync()).Select(reason => (reason.Key, reason.Value))));
        Assert.All(await letters.ListAsync(10), letter => Assert.Equal((1, 0), (letter.Attempts, letter.Uncertain)));
        Assert.Equal(2, (await house.Get<ReminderOverview>().ReadAsync()).Dead);

        house.Messenger.Answer = message => new SendOutcome.Sent(message.Id);
        house.Clock.Advance(Duration.FromHours(1));
        Assert.Equal(2, await letters.ResendAsync());
        await house.Dispatcher.DrainAsync(default);

        Assert.Empty(await letters.ListAsync(10));
        Assert.Equal(2, (await house.SentAsync()).Count(sent => sent.Outcome == "sent"));
        Assert.Equal(0, await letters.ResendAsync());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Only_those_of_one_reason_are_resent_where_one_is_named(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        var letters = await RefusedAsync(house, "tooLarge", "ada");

        Assert.Equal(0, await letters.ResendAsync("blockedByUser"));
        Assert.Equal(1, await letters.ResendAsync("tooLarge"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_resent_letter_that_is_no_longer_true_says_nothing(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        var letters = await RefusedAsync(house, "tooLarge", "ada");
        house.Composer.Compose = (_, _, _) => null;

        await letters.ResendAsync();
        await house.Dispatcher.DrainAsync(default);

        Assert.Equal("nothingToSay", Assert.Single(await house.SentAsync()).Outcome);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_send_that_may_have_arrived_says_so_in_its_letter_and_still_does_after_a_resend(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await house.AddRunnerAsync("ada", tenant: "contoso");
        house.Messenger.Answer = _ => new SendOutcome.Ambiguous("timeout");
        house.Clock.MoveTo(6, 30);
        await house.Dispatcher.DrainAsync(default);
        house.Clock.Advance(Duration.FromSeconds(31));
        await house.Dispatcher.DrainAsync(default);
        var letters = house.Get<DeadLetters>();
        Assert.Equal((2, 2), Assert.Single((await letters.ListAsync(10)).Select(letter => (letter.Attempts, letter.Uncertain))));

        house.Messenger.Answer = message => new SendOutcome.Sent(message.Id);
        await letters.ResendAsync();
        await house.Dispatcher.DrainAsync(default);
        Assert.Equal((3, 2), Assert.Single(await house.LogAsync()));
    }

    private static async Task<DeadLetters> RefusedAsync(ReminderHouse house, string reason, params string[] runners)
    {
        foreach (var runner in runners)
        {
            await house.AddRunnerAsync(runner);
        }

        house.Messenger.Answer = _ => new SendOutcome.Rejected(reason);
        house.Clock.MoveTo(6, 30);
        await house.Dispatcher.DrainAsync(default);
        return house.Get<DeadLetters>();
    }
}
