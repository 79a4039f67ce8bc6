using CoachBot.Dialogs.Turns;
using Newtonsoft.Json.Linq;

namespace CoachBot.Dialogs.Tests;

/// <summary>The data of a card come from outside and may hold anything.</summary>
public sealed class CardData
{
    [Theory]
    [InlineData("""{"ask":{"a":1},"session":[1,2],"say":{"b":2},"receipt":{},"date":[]}""")]
    [InlineData("""{"ask":null,"session":null,"say":null,"receipt":null,"date":null}""")]
    public void What_is_no_plain_value_is_nothing(string data)
    {
        var inbound = Inbound.Of(null, JObject.Parse(data));

        Assert.Null(inbound.Text);
        Assert.Null(inbound.AskNonce);
        Assert.Null(inbound.SessionId);
        Assert.Null(inbound.ReceiptNumber);
        Assert.Null(inbound.Date);
    }

    [Theory]
    [InlineData("[1,2]")]
    [InlineData("\"words\"")]
    [InlineData("3")]
    public void Data_that_are_no_object_leave_the_words(string data) =>
        Assert.Equal("today", Inbound.Of("today", JToken.Parse(data)).Text);

    [Fact]
    public void Plain_values_are_read()
    {
        var inbound = Inbound.Of(null, JObject.Parse("""{"ask":"n1","session":"s1","say":"Done","receipt":7,"date":"2026-03-05"}"""));

        Assert.Equal(("Done", "n1", "s1", 7L, 5), (inbound.Text, inbound.AskNonce, inbound.SessionId, inbound.ReceiptNumber, inbound.Date?.Day));
    }
}
