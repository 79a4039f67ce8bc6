using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a root dialog, keeps its stack in the conversation's state, and saves the states.</summary>
public class DialogManager
{
    private const string LastAccess = "_lastAccess";

    private readonly string _dialogStateProperty;
    private string _rootDialogId;

    /// <summary>Creates a manager.</summary>
    /// <param name="rootDialog">The dialog that begins when none is active.</param>
    /// <param name="dialogStateProperty">The name under which the conversation's state keeps the stack.</param>
    public DialogManager(Dialog rootDialog = null, string dialogStateProperty = null)
    {
        if (rootDialog is not null)
        {
            RootDialog = rootDialog;
        }

        _dialogStateProperty = dialogStateProperty ?? "DialogState";
    }

    /// <summary>The conversation's state; the turn's when null.</summary>
    public ConversationState ConversationState { get; set; }

    /// <summary>The user's state; the turn's, if it has one, when null.</summary>
    public UserState UserState { get; set; }

    /// <summary>What each turn's state begins with.</summary>
    public TurnContextStateCollection InitialTurnState { get; } = new();

    /// <summary>The dialog that begins when none is active.</summary>
    public Dialog RootDialog
    {
        get => _rootDialogId is null ? null : Dialogs.Find(_rootDialogId);
        set
        {
            Dialogs = new DialogSet();
            _rootDialogId = value?.Id;
            if (value is not null)
            {
                Dialogs.TelemetryClient = value.TelemetryClient;
                Dialogs.Add(value);
            }
        }
    }

    /// <summary>Dialogs that can begin besides.</summary>
    [JsonIgnore]
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>After how many milliseconds without a word the conversation's state is cleared; null for never.</summary>
    public int? ExpireAfter { get; set; }

    /// <summary>Runs a turn.</summary>
    /// <exception cref="InvalidOperationException">There is no state for the conversation.</exception>
    public async Task<DialogManagerResult> OnTurnAsync(ITurnContext context, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(context);
        foreach (var (key, value) in InitialTurnState)
        {
            context.TurnState[key] = value;
        }

        context.TurnState.Set(this);
        var states = States(context);
        var lastAccess = ConversationState.CreateProperty<DateTime>(LastAccess);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        if (ExpireAfter is { } limit && now - await lastAccess.GetAsync(context, () => now, cancellationToken).ConfigureAwait(false)
            >= TimeSpan.FromMilliseconds(limit))
        {
            await ConversationState.ClearStateAsync(context, cancellationToken).ConfigureAwait(false);
        }

        await lastAccess.SetAsync(context, now, cancellationToken).ConfigureAwait(false);
        var stack = await ConversationState.CreateProperty<DialogState>(_dialogStateProperty)
            .GetAsync(context, () => new DialogState(), cancellationToken).ConfigureAwait(false);
        var dc = new DialogContext(Dialogs, context, stack);
        foreach (var (key, value) in context.TurnState)
        {
            dc.Services[key] = value;
        }

        var result = await DialogExtensions.RunAsync(context, _rootDialogId, dc, cancellationToken).ConfigureAwait(false);
        await states.SaveAllChangesAsync(context, false, cancellationToken).ConfigureAwait(false);
        return new DialogManagerResult { TurnResult = result };
    }

    private BotStateSet States(ITurnContext context)
    {
        var states = new BotStateSet();
        ConversationState ??= context.TurnState.Get<ConversationState>()
            ?? throw new InvalidOperationException($"Unable to get an instance of {nameof(ConversationState)} from turnContext.");
        context.TurnState.Set(ConversationState);
        states.Add(ConversationState);
        UserState ??= context.TurnState.Get<UserState>();
        if (UserState is not null)
        {
            context.TurnState.Set(UserState);
            states.Add(UserState);
        }

        return states;
    }
}
