using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using CoachBot.Training.Validation;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>New facts about the runner; a standing plan follows them from today on.</summary>
internal static class ProfileDecisions
{
    public static Decision Change(RunnerState state, ProfileCommand command, LocalDate today)
    {
        var profile = command.ApplyTo(state.Profile);
        if (profile.Equals(state.Profile))
        {
            return Decision.Nothing;
        }

        // A race that has since been run is no mistake of this change.
        var before = Validate.Profile(state.Profile, today);
        if (Validate.Profile(profile, today) is { } wrong && !wrong.Equals(before))
        {
            return Decision.Refuse(wrong);
        }

        var known = state with { Profile = profile };
        var after = state.Plan is null || !Matters(state.Profile, profile) ? known : known with { Plan = Weaver.Weave(known, today) };
        var lines = ProfileWords.Changes(state.Profile, profile);
        var heard = RuleBook.Note("heard.profile", "what", string.Join(", ", lines.Select(line => line.Subject).Distinct()));
        var because = ReferenceEquals(after.Plan, state.Plan) ? RuleBook.Note("profile.noted")
            : after.Plan?.Refused ?? RuleBook.Note("profile.rebuilt");
        return Draft.Of(new ProfileChanged
        {
            Receipt = Draft.Receipt(state, after, today, command.GetType(), heard, because, settings: lines),
            Change = StateChange.Between(state, after),
        });
    }

    // Words, units and hours change nothing about the training.
    private static bool Matters(RunnerProfile before, RunnerProfile after) => !before.Equals(after with
    {
        TimeZone = before.TimeZone,
        Units = before.Units,
        Language = before.Language,
        Reminders = before.Reminders,
        NotBefore = before.NotBefore,
        NotAfter = before.NotAfter,
    });
}
