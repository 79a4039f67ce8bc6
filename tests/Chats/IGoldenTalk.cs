using NodaTime;

namespace CoachBot.Tests.Chats;

/// <summary>A runner's talk with the coach as a chat file tells it, over whatever lies between the two. What is done is answered with the coach's lines.</summary>
internal interface IGoldenTalk
{
    /// <summary>Of what the runner's client says from now on; null: it names none.</summary>
    string? Locale { set; }

    /// <summary>webchat or msteams.</summary>
    string Channel { set; }

    /// <summary>web or teams: the same person's other chat.</summary>
    string Side { set; }

    /// <summary>personal, or one that others can read.</summary>
    string? ConversationType { set; }

    /// <summary>The last one-time code that the coach has given out.</summary>
    string Code { get; }

    /// <summary>Lets it be another time.</summary>
    void MoveTo(LocalDateTime local);

    /// <summary>Starts a new process over the same data.</summary>
    Task RestartAsync();

    Task<IReadOnlyList<string>> JoinAsync();

    /// <param name="action">add, remove, add-upgrade or remove-upgrade.</param>
    Task<IReadOnlyList<string>> InstallAsync(string action = "add");

    Task<IReadOnlyList<string>> SayAsync(string text);

    /// <summary>Taps a button of the newest card that has it, or of an older one: <paramref name="back"/> cards ago.</summary>
    Task<IReadOnlyList<string>> TapAsync(string title, int back = 0, IReadOnlyDictionary<string, string>? inputs = null);

    /// <summary>The coach speaks first; says nothing, when there is nothing true to say.</summary>
    /// <param name="kind">session, once, checkIn, raceWeek or weekly.</param>
    Task<IReadOnlyList<string>> RemindAsync(string kind);

    /// <param name="name">Of a file in the folder.</param>
    /// <param name="text">What is said with it; may be empty.</param>
    Task<IReadOnlyList<string>> AttachAsync(string name, string text, string folder);

    /// <summary>The same once more, as a client or a channel does that got no answer in time.</summary>
    Task<IReadOnlyList<string>> AgainAsync();
}
