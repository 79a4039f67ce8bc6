using Microsoft.Bot.Builder.Dialogs.Memory;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of dialogs in a turn.</summary>
public partial class DialogContext
{
    private DialogStateManager _state;
    private TurnContextStateCollection _services;

    /// <summary>Creates a stack within another's dialog.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state)
    {
        Parent = parentDialogContext;
    }

    /// <summary>Creates a stack.</summary>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        Dialogs = dialogs ?? throw new ArgumentNullException(nameof(dialogs));
        Context = turnContext ?? throw new ArgumentNullException(nameof(turnContext));
        Stack = state?.DialogStack ?? throw new ArgumentNullException(nameof(state));
    }

    /// <summary>The dialogs that can begin.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The dialogs, the active one first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The dialog on top; null when there is none.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The stack that this one's dialog is on; null at the root.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>The stack within the active dialog; null when that is no container.</summary>
    public DialogContext Child =>
        ActiveDialog is { } instance && FindDialog(instance.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>What dialogs remember, by path.</summary>
    public DialogStateManager State
    {
        get => _state ??= Remembering();
        protected set => _state = value;
    }

    /// <summary>The manager that runs the turn; null without one.</summary>
    [Obsolete("This property serves no function.")]
    public DialogManager DialogManager => Context.TurnState.Get<DialogManager>();

    /// <summary>Services for the dialogs; those of the parent when nothing was put here.</summary>
    public TurnContextStateCollection Services => _services ??= Inherited();

    /// <summary>The dialog of an id, in this set or a parent's; null when there is none.</summary>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>The locale of the turn.</summary>
    public string GetLocale() =>
        (Context as TurnContext)?.Locale ?? Context.Activity?.Locale ?? System.Globalization.CultureInfo.CurrentCulture.Name;

    // Made when it is asked for: most dialogs never look at it.
    private DialogStateManager Remembering()
    {
        TurnMemory.Of(Context)["activity"] = Context.Activity;
        return new DialogStateManager(this);
    }

    private TurnContextStateCollection Inherited()
    {
        var services = new TurnContextStateCollection();
        if (Parent is not null)
        {
            foreach (var (key, value) in Parent.Services)
            {
                services[key] = value;
            }
        }

        return services;
    }
}
