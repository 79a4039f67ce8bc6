using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

// What the innermost dialog and the turn remember, as JSON.
internal static class StateSnapshot
{
    public static JObject Of(DialogContext dc)
    {
        var snapshot = new JObject();
        if (dc.ActiveDialog is { } active)
        {
            snapshot["dialog"] = JObject.FromObject(active.State);
        }

        snapshot["turn"] = JObject.FromObject(TurnMemory.Of(dc.Context));
        return snapshot;
    }
}
