using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Invokes: requests that wait for an answer.</content>
public partial class ActivityHandler
{
    /// <summary>An invoke; what is not handled is answered with 501.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "application/search":
                    var search = InvokeValues.Search(turnContext.Activity);
                    return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, search, cancellationToken).ConfigureAwait(false));

                case "adaptiveCard/action":
                    var action = InvokeValues.AdaptiveCard(turnContext.Activity);
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, action, cancellationToken).ConfigureAwait(false));

                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();

                case "healthCheck":
                    return CreateInvokeResponse(await OnHealthCheckAsync(turnContext, cancellationToken).ConfigureAwait(false));

                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    /// <summary>A sign-in step; 501 unless overridden.</summary>
    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A check of the bot's health.</summary>
    protected virtual Task<HealthCheckResponse> OnHealthCheckAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        Task.FromResult(HealthCheck.CreateHealthCheckResponse(turnContext.TurnState.Get<IConnectorClient>()));

    /// <summary>A button of an Adaptive Card; 501 unless overridden.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A typeahead search of an Adaptive Card; 501 unless overridden.</summary>
    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>An answer with status 200.</summary>
    protected static InvokeResponse CreateInvokeResponse(object body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>Ends an invoke with a status and a body.</summary>
#pragma warning disable CA1032, CA1064 // Its shape is published: it carries an answer, not a message.
    protected class InvokeResponseException : Exception
#pragma warning restore CA1032, CA1064
    {
        private readonly HttpStatusCode _statusCode;
        private readonly object _body;

        /// <summary>Ends an invoke with a status and a body.</summary>
        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        /// <summary>The answer.</summary>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }

    // What invokes carry, checked.
    private static class InvokeValues
    {
        public static AdaptiveCardInvokeValue AdaptiveCard(IInvokeActivity activity)
        {
            var value = InvokeValue.Read<AdaptiveCardInvokeValue>(activity.Value)
                ?? throw Refuse("BadRequest", activity.Value is null ? "Missing value property" : "Value property is not properly formed");
            if (value.Action is null)
            {
                throw Refuse("BadRequest", "Missing action property");
            }

            return value.Action.Type == "Action.Execute"
                ? value
                : throw Refuse("NotSupported", $"The action '{value.Action.Type}'is not supported.");
        }

        public static SearchInvokeValue Search(IInvokeActivity activity)
        {
            var value = InvokeValue.Read<SearchInvokeValue>(activity.Value)
                ?? throw Refuse("BadRequest", activity.Value is null ? "Missing value property for search" : "Value property is not properly formed for search");
            if (string.IsNullOrEmpty(value.Kind))
            {
                value.Kind = activity.ChannelId == Channels.Msteams
                    ? "search"
                    : throw Refuse("BadRequest", "Missing kind property for search");
            }

            return string.IsNullOrEmpty(value.QueryText) ? throw Refuse("BadRequest", "Missing queryText property for search") : value;
        }

        private static InvokeResponseException Refuse(string code, string message) =>
            new(HttpStatusCode.BadRequest, InvokeValue.Error(HttpStatusCode.BadRequest, code, message));
    }
}
