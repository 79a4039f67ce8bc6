using CoachBot.Dialogs.Main;

namespace CoachBot.Dialogs.Asking;

/// <summary>What is remembered of a conversation besides its dialog stack: nothing about the plan.</summary>
public sealed class Talk
{
    public bool Welcomed { get; set; }

    /// <summary>The question that waits for an answer.</summary>
    public Ask? Open { get; set; }

    /// <summary>The buttons in sight, the newest first.</summary>
    public List<Offered> Offered { get; set; } = [];

    /// <summary>What "why?" is about: receipt:12, session:2026-03-05, week; null: nothing yet.</summary>
    public string? About { get; set; }

    /// <summary>The conversation that answered last, small talk apart: what "not on Wednesdays" is about.</summary>
    public string? Topic { get; set; }

    /// <summary>The receipts of the sessions that one message left out: one undo brings them back.</summary>
    public List<long> LeftOut { get; set; } = [];

    /// <summary>The last check-in, as JSON, when it named no place: one that is named next belongs to it.</summary>
    public string? SoreSomewhere { get; set; }

    /// <summary>What had been told when the way to a plan was left, as JSON; null: nothing.</summary>
    public string? LeftSetUp { get; set; }

    /// <summary>Said on the way to a plan; from then on the plan's health answers say it.</summary>
    public bool Pregnant { get; set; }

    /// <summary>Ids of the last messages that were heard: one that a channel delivers again is heard once.</summary>
    public List<string> Heard { get; set; } = [];

    /// <summary>The last message that changed or asked something: the same once more within moments is the same.</summary>
    public Counted? Counted { get; set; }

    /// <summary>The ISO date on which a promised question was last asked in the chat.</summary>
    public string? AskedAgainOn { get; set; }

    /// <summary>The language they have last been heard to write, while none is chosen; null: as the client says.</summary>
    public string? Language { get; set; }

    /// <summary>The language they have been told how to choose.</summary>
    public string? Hinted { get; set; }

    /// <summary>What the coach said last, for "say that again".</summary>
    public string? LastSaid { get; set; }
}
