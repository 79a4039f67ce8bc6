using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.EndToEnd.Tests.Goldens;

/// <summary>In a browser and in Teams, over a file.</summary>
[Collection(SqliteHouse.Name)]
public sealed class InterruptionsOnSqlite(SqliteHouse house)
{
    [Theory]
    [InlineData("web")]
    [InlineData("teams")]
    public Task Two_messages_sent_at_once_are_both_taken(string side) => Interruptions.PlayAsync(house, side, each => each.TwoMessagesAtOnceAsync());

    [Theory]
    [InlineData("web")]
    [InlineData("teams")]
    public Task A_button_tapped_twice_at_once_acts_once(string side) => Interruptions.PlayAsync(house, side, each => each.AButtonTappedTwiceAtOnceAsync());

    [Theory]
    [InlineData("web")]
    [InlineData("teams")]
    public Task A_card_of_last_week_changes_nothing(string side) => Interruptions.PlayAsync(house, side, each => each.ACardOfLastWeekAsync());

    [Theory]
    [InlineData("web")]
    [InlineData("teams")]
    public Task A_state_that_fits_no_more_is_dropped_with_one_line(string side) => Interruptions.PlayAsync(house, side, each => each.AStateThatFitsNoMoreAsync());

    [Theory]
    [InlineData("web")]
    [InlineData("teams")]
    public Task A_picture_is_answered_with_what_the_coach_reads(string side) => Interruptions.PlayAsync(house, side, each => each.APictureAsync());
}

/// <summary>The same over PostgreSQL.</summary>
[Collection(PostgresHouse.Name)]
public sealed class InterruptionsOnPostgres(PostgresHouse house)
{
    [PostgresTheory]
    [InlineData("web")]
    [InlineData("teams")]
    public Task Two_messages_sent_at_once_are_both_taken(string side) => Interruptions.PlayAsync(house, side, each => each.TwoMessagesAtOnceAsync());

    [PostgresTheory]
    [InlineData("web")]
    [InlineData("teams")]
    public Task A_button_tapped_twice_at_once_acts_once(string side) => Interruptions.PlayAsync(house, side, each => each.AButtonTappedTwiceAtOnceAsync());

    [PostgresTheory]
    [InlineData("web")]
    [InlineData("teams")]
    public Task A_card_of_last_week_changes_nothing(string side) => Interruptions.PlayAsync(house, side, each => each.ACardOfLastWeekAsync());

    [PostgresTheory]
    [InlineData("web")]
    [InlineData("teams")]
    public Task A_state_that_fits_no_more_is_dropped_with_one_line(string side) => Interruptions.PlayAsync(house, side, each => each.AStateThatFitsNoMoreAsync());

    [PostgresTheory]
    [InlineData("web")]
    [InlineData("teams")]
    public Task A_picture_is_answered_with_what_the_coach_reads(string side) => Interruptions.PlayAsync(house, side, each => each.APictureAsync());
}
