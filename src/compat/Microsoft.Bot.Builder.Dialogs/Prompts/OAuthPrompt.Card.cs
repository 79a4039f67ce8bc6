using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <content>The card with the button.</content>
public partial class OAuthPrompt
{
    /// <summary>Sends the card; a sign-in card where the channel has no OAuth cards.</summary>
    public static async Task SendOAuthCardAsync(
        OAuthPromptSettings settings, ITurnContext turnContext, IMessageActivity prompt, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(settings);
        prompt ??= Activity.CreateMessageActivity();
        prompt.Attachments ??= new List<Attachment>();
        if (turnContext.Activity.ChannelId is Channels.Skype or Channels.Skypeforbusiness or "cortana")
        {
            await AddSigninCardAsync(settings, turnContext, prompt, cancellationToken).ConfigureAwait(false);
        }
        else if (prompt.Attachments.All(attachment => attachment.Content is not OAuthCard))
        {
            await AddOAuthCardAsync(settings, turnContext, prompt, cancellationToken).ConfigureAwait(false);
        }

        if (string.IsNullOrEmpty(prompt.InputHint))
        {
            prompt.InputHint = InputHints.AcceptingInput;
        }

        await turnContext.SendActivityAsync(prompt, cancellationToken).ConfigureAwait(false);
    }

    private static async Task AddSigninCardAsync(
        OAuthPromptSettings settings, ITurnContext turnContext, IMessageActivity prompt, CancellationToken cancellationToken)
    {
        if (prompt.Attachments.Any(attachment => attachment.Content is SigninCard))
        {
            return;
        }

        var signIn = await UserTokenAccess.GetSignInResourceAsync(turnContext, settings, cancellationToken).ConfigureAwait(false);
        prompt.Attachments.Add(new Attachment
        {
            ContentType = SigninCard.ContentType,
            Content = new SigninCard
            {
                Text = settings.Text,
                Buttons = new[] { new CardAction { Title = settings.Title, Value = signIn.SignInLink, Type = ActionTypes.Signin } },
            },
        });
    }

    private static async Task AddOAuthCardAsync(
        OAuthPromptSettings settings, ITurnContext turnContext, IMessageActivity prompt, CancellationToken cancellationToken)
    {
        var signIn = await UserTokenAccess.GetSignInResourceAsync(turnContext, settings, cancellationToken).ConfigureAwait(false);
        var channel = turnContext.Activity.ChannelId;
        var type = ActionTypes.Signin;
        var link = signIn.SignInLink;
        var isSkill = turnContext.TurnState.Get<ClaimsIdentity>(BotAdapter.BotIdentityKey) is { } identity
            && SkillValidation.IsSkillClaim(identity.Claims);
        if (turnContext.Activity.IsFromStreamingConnection() || isSkill || settings.OAuthAppCredentials is not null)
        {
            // The emulator shows a link and no sign-in of its own for what is not asked for by the bot it talks to.
            type = channel == Channels.Emulator ? ActionTypes.OpenUrl : type;
        }
        else if (!(settings.ShowSignInLink ?? channel == Channels.Msteams))
        {
            // The channel knows the way by the connection's name.
            link = null;
        }

        prompt.Attachments.Add(new Attachment
        {
            ContentType = OAuthCard.ContentType,
            Content = new OAuthCard
            {
                Text = settings.Text,
                ConnectionName = settings.ConnectionName,
                Buttons = new[] { new CardAction { Title = settings.Title, Text = settings.Text, Type = type, Value = link } },
                TokenExchangeResource = signIn.TokenExchangeResource,
                TokenPostResource = signIn.TokenPostResource,
            },
        });
    }
}
