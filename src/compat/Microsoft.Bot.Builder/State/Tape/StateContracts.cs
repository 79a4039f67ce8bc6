using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

// Leaves out what is null in activities, dialogs and their kin, where null is the default anyway: an activity has some forty properties
// and uses ten. Other types keep their nulls, since their constructors may give them something else.
internal sealed class StateContracts : DefaultContractResolver
{
    public static readonly StateContracts Shared = new();

    private static readonly string[] _ours = ["Microsoft.Bot.Schema", "Microsoft.Bot.Builder", "Microsoft.Bot.Builder.Dialogs"];

    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (_ours.Contains(member.DeclaringType?.Assembly.GetName().Name))
        {
            property.NullValueHandling ??= NullValueHandling.Ignore;
        }

        return property;
    }
}
