using CoachBot.Language;
using NodaTime;

namespace CoachBot.Language.Tests;

/// <summary>The reader under test, and the moment it reads at: a Wednesday morning in London.</summary>
internal static class Readers
{
    public static readonly MessageReader Reader = new();

    public static readonly ReadingContext Wednesday = new(new LocalDateTime(2026, 3, 4, 10, 0), "Europe/London", "en-GB");

    public static Reading Read(string text, Expecting? expecting = null) => Reader.Read(text, Wednesday with { Expecting = expecting });
}
