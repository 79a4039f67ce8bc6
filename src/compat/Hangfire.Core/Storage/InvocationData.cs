using Hangfire.Common;
using Newtonsoft.Json;

namespace Hangfire.Storage;

/// <summary>A job's call as it is stored: type, method, parameter types and arguments, all as text.</summary>
public class InvocationData(string type, string method, string parameterTypes, string arguments, string? queue)
{
    /// <summary>A stored call that asks for no queue.</summary>
    public InvocationData(string type, string method, string parameterTypes, string arguments)
        : this(type, method, parameterTypes, arguments, null)
    {
    }

    /// <summary>The type's name with its assembly's simple name.</summary>
    public string Type { get; } = type;

    /// <summary>The method's name.</summary>
    public string Method { get; } = method;

    /// <summary>A JSON array of type names.</summary>
    public string ParameterTypes { get; } = parameterTypes;

    /// <summary>A JSON array with the JSON of each argument as text.</summary>
    public string Arguments { get; set; } = arguments;

    /// <summary>The queue asked for, or null.</summary>
    public string? Queue { get; } = queue;

    /// <summary>The stored form of a call.</summary>
    public static InvocationData SerializeJob(Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        var parameters = job.Method.GetParameters();
        var types = parameters.Select(parameter => TypeNames.Write(parameter.ParameterType));
        var arguments = parameters.Select((parameter, i) => Placeholders.Is(parameter.ParameterType) || job.Args[i] is null
            ? null
            : SerializationHelper.SerializeArgument(job.Args[i], parameter.ParameterType));
        return new InvocationData(
            TypeNames.Write(job.Type), job.Method.Name, JsonConvert.SerializeObject(types), JsonConvert.SerializeObject(arguments), job.Queue);
    }

    /// <summary>Reads what <see cref="SerializePayload" /> wrote.</summary>
    public static InvocationData DeserializePayload(string payload)
    {
        var stored = JsonConvert.DeserializeObject<Payload>(payload) ?? throw new ArgumentException("There is no payload.", nameof(payload));
        return new InvocationData(
            stored.Type!, stored.Method!, JsonConvert.SerializeObject(stored.Parameters ?? []), JsonConvert.SerializeObject(stored.Arguments ?? []),
            stored.Queue);
    }

    /// <summary>The call, loaded.</summary>
    /// <exception cref="JobLoadException">Its type, method or an argument can't be loaded here.</exception>
    public Job DeserializeJob()
    {
        try
        {
            var type = TypeNames.Read(Type);
            var parameterTypes = JsonConvert.DeserializeObject<string[]>(ParameterTypes)!.Select(TypeNames.Read).ToArray();
            var method = JobMethods.Find(type, Method, parameterTypes)
                ?? throw new InvalidOperationException($"The type `{type.FullName}` does not contain a method `{Method}` with these parameters.");
            var arguments = JsonConvert.DeserializeObject<string?[]>(Arguments)!
                .Select((argument, i) => Placeholders.Is(parameterTypes[i])
                    ? Placeholders.Default(parameterTypes[i])
                    : SerializationHelper.Deserialize(argument, parameterTypes[i]) ?? Placeholders.Default(parameterTypes[i]));
            return new Job(type, method, [.. arguments], Queue);
        }
        catch (Exception error)
        {
            throw new JobLoadException("Could not load the job. See inner exception for the details.", error);
        }
    }

    /// <summary>The stored call as one JSON text.</summary>
    public string SerializePayload(bool excludeArguments = false) => JsonConvert.SerializeObject(
        new Payload
        {
            Type = Type,
            Method = Method,
            Parameters = JsonConvert.DeserializeObject<string[]>(ParameterTypes),
            Arguments = excludeArguments ? null : JsonConvert.DeserializeObject<string?[]>(Arguments),
            Queue = Queue,
        },
        new JsonSerializerSettings { NullValueHandling = NullValueHandling.Include });

    private sealed class Payload
    {
        [JsonProperty("t")]
        public string? Type { get; set; }

        [JsonProperty("m")]
        public string? Method { get; set; }

        [JsonProperty("p", NullValueHandling = NullValueHandling.Ignore)]
        public string[]? Parameters { get; set; }

        [JsonProperty("a", NullValueHandling = NullValueHandling.Ignore)]
        public string?[]? Arguments { get; set; }

        [JsonProperty("q", NullValueHandling = NullValueHandling.Ignore)]
        public string? Queue { get; set; }
    }
}
