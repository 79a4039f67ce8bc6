using System.Dynamic;
using System.Reflection;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The properties of the active dialog itself; to be read only.</summary>
public class ClassMemoryScope : MemoryScope
{
    /// <summary>Creates the scope.</summary>
    public ClassMemoryScope()
        : base(ScopePath.Class, includeInSnapshot: false)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog is { } active ? Properties(dc.FindDialog(active.Id)) : null;
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory) =>
        throw new NotSupportedException("You can't modify the class scope");

    // A copy, so that nobody changes a dialog that all conversations share.
    internal static object Properties(Dialog dialog)
    {
        if (dialog is null)
        {
            return null;
        }

        IDictionary<string, object> copy = new ExpandoObject();
        foreach (var property in dialog.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.CanRead && property.GetIndexParameters().Length == 0)
            {
                copy[property.Name] = property.GetValue(dialog);
            }
        }

        return copy;
    }
}
