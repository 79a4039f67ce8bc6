using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Invokes of Teams; 501 unless overridden.</content>
public partial class TeamsActivityHandler
{
    /// <inheritdoc/>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var value = turnContext.Activity.Value;
        try
        {
            if (turnContext.Activity.Name is null && turnContext.Activity.ChannelId == Channels.Msteams)
            {
                return await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
            }

            switch (turnContext.Activity.Name)
            {
                case "fileConsent/invoke":
                    return await OnTeamsFileConsentAsync(turnContext, Read<FileConsentCardResponse>(value), cancellationToken).ConfigureAwait(false);

                case "composeExtension/queryLink":
                    return CreateInvokeResponse(
                        await OnTeamsAppBasedLinkQueryAsync(turnContext, Read<AppBasedLinkQuery>(value), cancellationToken).ConfigureAwait(false));

                case "composeExtension/anonymousQueryLink":
                    return CreateInvokeResponse(
                        await OnTeamsAnonymousAppBasedLinkQueryAsync(turnContext, Read<AppBasedLinkQuery>(value), cancellationToken).ConfigureAwait(false));

                case "composeExtension/query":
                    return CreateInvokeResponse(
                        await OnTeamsMessagingExtensionQueryAsync(turnContext, Read<MessagingExtensionQuery>(value), cancellationToken).ConfigureAwait(false));

                case "composeExtension/selectItem":
                    return CreateInvokeResponse(
                        await OnTeamsMessagingExtensionSelectItemAsync(turnContext, Read<JObject>(value), cancellationToken).ConfigureAwait(false));

                case "composeExtension/submitAction":
                    return CreateInvokeResponse(
                        await OnTeamsMessagingExtensionSubmitActionDispatchAsync(turnContext, Read<MessagingExtensionAction>(value), cancellationToken).ConfigureAwait(false));

                case "composeExtension/fetchTask":
                    return CreateInvokeResponse(
                        await OnTeamsMessagingExtensionFetchTaskAsync(turnContext, Read<MessagingExtensionAction>(value), cancellationToken).ConfigureAwait(false));

                case "composeExtension/querySettingUrl":
                    return CreateInvokeResponse(
                        await OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(turnContext, Read<MessagingExtensionQuery>(value), cancellationToken).ConfigureAwait(false));

                case "composeExtension/setting":
                    await OnTeamsMessagingExtensionConfigurationSettingAsync(turnContext, Read<JObject>(value), cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();

                case "composeExtension/onCardButtonClicked":
                    await OnTeamsMessagingExtensionCardButtonClickedAsync(turnContext, Read<JObject>(value), cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();

                case "task/fetch":
                    return CreateInvokeResponse(
                        await OnTeamsTaskModuleFetchAsync(turnContext, Read<TaskModuleRequest>(value), cancellationToken).ConfigureAwait(false));

                case "task/submit":
                    return CreateInvokeResponse(
                        await OnTeamsTaskModuleSubmitAsync(turnContext, Read<TaskModuleRequest>(value), cancellationToken).ConfigureAwait(false));

                case "tab/fetch":
                    return CreateInvokeResponse(
                        await OnTeamsTabFetchAsync(turnContext, Read<TabRequest>(value), cancellationToken).ConfigureAwait(false));

                case "tab/submit":
                    return CreateInvokeResponse(
                        await OnTeamsTabSubmitAsync(turnContext, Read<TabSubmit>(value), cancellationToken).ConfigureAwait(false));

                case "config/fetch":
                    return CreateInvokeResponse(
                        await OnTeamsConfigFetchAsync(turnContext, Read<JObject>(value), cancellationToken).ConfigureAwait(false));

                case "config/submit":
                    return CreateInvokeResponse(
                        await OnTeamsConfigSubmitAsync(turnContext, Read<JObject>(value), cancellationToken).ConfigureAwait(false));

                case "actionableMessage/executeAction":
                    await OnTeamsO365ConnectorCardActionAsync(turnContext, Read<O365ConnectorCardActionQuery>(value), cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();

                default:
                    return await base.OnInvokeActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    /// <summary>A button of a card without a name was pressed.</summary>
    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw NotImplemented();

    /// <summary>A link was pasted.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    /// <summary>A link was pasted by somebody who has not installed the bot.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    /// <summary>A messaging extension searches.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    /// <summary>A result of a messaging extension was chosen.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject query, CancellationToken cancellationToken) => throw NotImplemented();

    /// <summary>A messaging extension opens its form.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw NotImplemented();

    /// <summary>A messaging extension asks for its settings page.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    /// <summary>A messaging extension was set up.</summary>
    protected virtual Task OnTeamsMessagingExtensionConfigurationSettingAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject settings, CancellationToken cancellationToken) => throw NotImplemented();

    /// <summary>A button of a messaging extension's card was pressed.</summary>
    protected virtual Task OnTeamsMessagingExtensionCardButtonClickedAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject cardData, CancellationToken cancellationToken) => throw NotImplemented();

    /// <summary>A task module opens.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => throw NotImplemented();

    /// <summary>A task module submits.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => throw NotImplemented();

    /// <summary>A tab opens.</summary>
    protected virtual Task<TabResponse> OnTeamsTabFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TabRequest tabRequest, CancellationToken cancellationToken) => throw NotImplemented();

    /// <summary>A tab submits.</summary>
    protected virtual Task<TabResponse> OnTeamsTabSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TabSubmit tabSubmit, CancellationToken cancellationToken) => throw NotImplemented();

    /// <summary>The bot's configuration opens.</summary>
    protected virtual Task<ConfigResponseBase> OnTeamsConfigFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject configData, CancellationToken cancellationToken) => throw NotImplemented();

    /// <summary>The bot's configuration submits.</summary>
    protected virtual Task<ConfigResponseBase> OnTeamsConfigSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject configData, CancellationToken cancellationToken) => throw NotImplemented();

    /// <summary>A button of a connector card was pressed.</summary>
    protected virtual Task OnTeamsO365ConnectorCardActionAsync(
        ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    private static InvokeResponseException NotImplemented() => new(HttpStatusCode.NotImplemented);

    // A value of another shape is the caller's mistake.
    private static T Read<T>(object value)
        where T : class => value is null ? null : (value as JObject)?.ToObject<T>() ?? throw new InvokeResponseException(HttpStatusCode.BadRequest);
}
