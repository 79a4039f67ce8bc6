using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The stack: all its ids from the innermost outwards, the active dialog's, and its parent's.</summary>
public class DialogContextMemoryScope : MemoryScope
{
    /// <summary>Creates the scope.</summary>
    public DialogContextMemoryScope()
        : base(ScopePath.DialogContext, includeInSnapshot: false)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var innermost = dc;
        while (innermost.Child is { } child)
        {
            innermost = child;
        }

        var stack = new JArray();
        for (var current = innermost; current is not null; current = current.Parent)
        {
            foreach (var instance in current.Stack)
            {
                stack.Add(instance.Id);
            }
        }

        return new JObject
        {
            ["stack"] = stack,
            ["activeDialog"] = dc.ActiveDialog?.Id,
            ["parent"] = dc.Parent?.ActiveDialog?.Id,
        };
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory) =>
        throw new NotSupportedException("You can't modify the dialogcontext scope");
}
