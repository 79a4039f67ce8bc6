using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;

namespace CoachBot.Training.Serialization;

/// <summary>
/// The one JSON form of commands, events, plans and snapshots: camelCase, dates ISO, times HH:mm, a distance in metres, a load in
/// kilograms, a command or an event named by its <c>kind</c>. Unknown members are ignored, so that an older host reads a newer event
/// and a newer host reads the past.
/// </summary>
public static class TrainingJson
{
    /// <summary>Shared and read-only.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>
    /// The same for what comes from outside, which holds what its type says: no null where none may be, nothing left out that has no
    /// default, no date that cannot be counted from.
    /// </summary>
    public static JsonSerializerOptions FromOutside()
    {
        var options = new JsonSerializerOptions(Options) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };
        options.Converters.Insert(0, NodaTimeConverters.DateOfOurTime);
        return options;
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,

            // PostgreSQL's jsonb sorts an object's keys by length, so kind need not come first.
            AllowOutOfOrderMetadataProperties = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameKinds } },
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new ValueListConverter());
        options.Converters.Add(NodaTimeConverters.Date);
        options.Converters.Add(NodaTimeConverters.Time);
        options.Converters.Add(NodaTimeConverters.DateTime);
        options.Converters.Add(NodaTimeConverters.Instant);
        options.Converters.Add(new BareNumber<Distance>(metres => new Distance(metres), distance => distance.Metres));
        options.Converters.Add(new BareNumber<Load>(kilograms => new Load(kilograms), load => load.Kilograms));
        options.Converters.Add(new BareText<RunnerId>(text => new RunnerId(text), id => id.Value));
        options.Converters.Add(new BareText<SessionId>(text => new SessionId(text), id => id.Value));
        options.MakeReadOnly();
        return options;
    }

    private static void NameKinds(JsonTypeInfo type)
    {
        if (type.Type != typeof(Command) && type.Type != typeof(ProfileCommand) && type.Type != typeof(RunnerEvent))
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };
        foreach (var candidate in type.Type.Assembly.GetTypes())
        {
            if (!candidate.IsAbstract && type.Type.IsAssignableFrom(candidate))
            {
                type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(candidate, KindOf(candidate)));
            }
        }
    }

    /// <summary>The name that a command or event carries in JSON and in receipts: its type's name in camelCase.</summary>
    public static string KindOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(type.Name);
}
