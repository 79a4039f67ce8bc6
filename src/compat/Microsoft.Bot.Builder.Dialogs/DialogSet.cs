using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin one another by id.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = new();
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    /// <summary>Creates a set whose stack is a property of a state.</summary>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        _dialogState = dialogState ?? throw new ArgumentNullException(nameof(dialogState));
    }

    /// <summary>Creates a set whose stack is somebody else's to keep.</summary>
    public DialogSet()
    {
    }

    /// <summary>Takes measurements, for all dialogs of the set.</summary>
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
            {
                dialog.TelemetryClient = _telemetryClient;
            }
        }
    }

    /// <summary>Changes when a dialog of the set changes so that conversations cannot go on.</summary>
    public virtual string GetVersion()
    {
        if (_version is null)
        {
            var versions = new StringBuilder();
            foreach (var (id, dialog) in _dialogs)
            {
                if (dialog.GetVersion() is { } version)
                {
                    versions.Append('|').Append(id).Append(':').Append(version);
                }
            }

            _version = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(versions.ToString())), 0, 16);
        }

        return _version;
    }

    /// <summary>Adds a dialog, and those that it needs. Another dialog of the same id makes it change its id: `name2`, `name3` …</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        _version = null;
        if (_dialogs.TryGetValue(dialog.Id, out var known))
        {
            if (known == dialog)
            {
                return this;
            }

            var suffix = 2;
            while (_dialogs.ContainsKey(dialog.Id + suffix))
            {
                suffix++;
            }

            dialog.Id += suffix;
        }

        dialog.TelemetryClient = _telemetryClient;
        _dialogs[dialog.Id] = dialog;
        if (dialog is IDialogDependencies dependent)
        {
            foreach (var dependency in dependent.GetDependencies())
            {
                Add(dependency);
            }
        }

        return this;
    }

    /// <summary>The stack of a turn's conversation.</summary>
    /// <exception cref="InvalidOperationException">The set has no property to keep it in.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (_dialogState is null)
        {
            throw new InvalidOperationException("DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");
        }

        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog of an id; null when there is none.</summary>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>All dialogs, in the order in which they were added.</summary>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;
}
