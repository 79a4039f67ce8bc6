using Microsoft.Extensions.Options;

namespace CoachBot.Access;

/// <summary>Section <c>Limits</c>; 0 is no limit. An address is one IPv4 address or the /64 network of an IPv6 one: a household, or a whole club.</summary>
public sealed class LimitOptions
{
    public const string Section = "Limits";

    /// <summary>Requests of one runner. All of a minute's may come at once; a page that opens makes some ten.</summary>
    public int RunnerPerMinute { get; set; } = 300;

    /// <summary>Requests of one address: five hundred runners who open the page in the same minute.</summary>
    public int AddressPerMinute { get; set; } = 6000;

    /// <summary>Requests of one runner that wait for their answer at the same time.</summary>
    public int RunnerAtOnce { get; set; } = 16;

    /// <summary>Requests of one address that wait for their answer at the same time.</summary>
    public int AddressAtOnce { get; set; } = 500;

    /// <summary>Sockets and live connections that one runner keeps open; a page has two.</summary>
    public int RunnerStreams { get; set; } = 20;

    /// <summary>Sockets and live connections that one address keeps open.</summary>
    public int AddressStreams { get; set; } = 2000;

    /// <summary>Browsers of one address that open the page for the first time.</summary>
    public int NewRunnersPerMinute { get; set; } = 300;

    /// <summary>Wrong keys to the ops pages from one address.</summary>
    public int TriesPerMinute { get; set; } = 10;

    /// <summary>Connections that the host keeps open, and as many sockets: what comes beyond is turned away.</summary>
    public int Connections { get; set; } = 20_000;

    /// <summary>How long a client may take for the headers of a request.</summary>
    public int HeaderSeconds { get; set; } = 15;

    /// <summary>How often a socket is asked whether it is still there, and how long it may take to answer.</summary>
    public int SocketSeconds { get; set; } = 30;

    internal sealed class Check : IValidateOptions<LimitOptions>
    {
        public ValidateOptionsResult Validate(string? name, LimitOptions options)
        {
            (string Key, int Value)[] counts =
            [
                (nameof(RunnerPerMinute), options.RunnerPerMinute), (nameof(AddressPerMinute), options.AddressPerMinute),
                (nameof(RunnerAtOnce), options.RunnerAtOnce), (nameof(AddressAtOnce), options.AddressAtOnce),
                (nameof(RunnerStreams), options.RunnerStreams), (nameof(AddressStreams), options.AddressStreams),
                (nameof(NewRunnersPerMinute), options.NewRunnersPerMinute), (nameof(Connections), options.Connections),
            ];
            return Array.Find(counts, each => each.Value < 0) is { Key: { } wrong } ? ValidateOptionsResult.Fail($"{Section}:{wrong} must be 0, which is no limit, or more.")
                : options.TriesPerMinute < 1 ? ValidateOptionsResult.Fail($"{Section}:TriesPerMinute must be at least 1: a secret that may be guessed at without end is none.")
                : options.HeaderSeconds is < 1 or > 300 ? ValidateOptionsResult.Fail($"{Section}:HeaderSeconds must be between 1 and 300.")
                : options.SocketSeconds is < 1 or > 300 ? ValidateOptionsResult.Fail($"{Section}:SocketSeconds must be between 1 and 300.")
                : ValidateOptionsResult.Success;
        }
    }
}
