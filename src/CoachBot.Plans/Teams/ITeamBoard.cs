using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Plans.Teams;

/// <summary>
/// What runners of a team show each other, each by their own choice: the race and how the week's sessions stand. Never soreness, health
/// answers, loads, notes or anything said in the chat.
/// </summary>
public interface ITeamBoard
{
    /// <summary>A new team with one member. Answers with its code, by which others join.</summary>
    Task<string> CreateAsync(RunnerId runner, string name, CancellationToken cancellation = default);

    /// <summary>Joins, or changes the name shown there. False when there is no such team, or it is full.</summary>
    Task<bool> JoinAsync(RunnerId runner, string code, string name, CancellationToken cancellation = default);

    /// <summary>
    /// The team of a group chat: there as soon as one of its people wants to be seen there. False when it is full.
    /// </summary>
    /// <param name="code">See <see cref="TeamCode.OfChat"/>.</param>
    Task<bool> ShowInChatAsync(RunnerId runner, string code, string name, CancellationToken cancellation = default);

    /// <summary>A team by its code; null when there is none.</summary>
    /// <param name="asking">Who is marked as <see cref="TeamMember.You"/>.</param>
    Task<Team?> FindAsync(RunnerId asking, string code, CancellationToken cancellation = default);

    /// <summary>The others see nothing of the runner from then on.</summary>
    Task LeaveAsync(RunnerId runner, string code, CancellationToken cancellation = default);

    /// <summary>The teams that the runner is in.</summary>
    Task<IReadOnlyList<Team>> OfAsync(RunnerId runner, CancellationToken cancellation = default);
}

/// <param name="Code">Whoever knows it can join: it goes to the team and to nobody else.</param>
/// <param name="Members">In the order of their races, those without one last.</param>
public sealed record Team(string Code, IReadOnlyList<TeamMember> Members);

/// <param name="Name">As the runner wants to be called there.</param>
/// <param name="RaceOn">Null without a race ahead.</param>
/// <param name="Done">Sessions of this week that are done, in whole or in part.</param>
/// <param name="Planned">All sessions of this week but those skipped.</param>
/// <param name="You">Whether it is the runner who asks.</param>
public sealed record TeamMember(string Name, string? Race, LocalDate? RaceOn, int? DaysToRace, int Done, int Planned, bool You);
