namespace Microsoft.Bot.Schema;

/// <content>A sign-in card in one call.</content>
public partial class SigninCard
{
    /// <summary>A sign-in card with one button.</summary>
    public static SigninCard Create(string text, string buttonLabel, string url) => new(text: text, buttons: new List<CardAction>
    {
        new(title: buttonLabel, type: ActionTypes.Signin, value: url),
    });
}
