using System.Diagnostics;
using System.Diagnostics.Metrics;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;

namespace CoachBot.Plans.Telemetry;

/// <summary>
/// The numbers and spans of decisions: which command, which family of rules. What a runner says about their health is one family, and which of
/// its rules spoke is nobody's business: a trace must not tell who was stopped.
/// </summary>
internal static class PlanTelemetry
{
    internal const string Name = "CoachBot.Plans";
    internal const string Health = "Health";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Commands = Meter.CreateCounter<long>(
        "coachbot.plan.commands", "{command}", "Commands by what they ask for and outcome: applied, unchanged, refused, repeated, conflict.");

    /// <summary>Families of rules that say nothing about anybody's health.</summary>
    private static readonly string[] Plain = ["plan", "profile", "day", "session", "progress", "placement", "invalid"];

    internal static Activity? Deciding(Command command) => Source.StartActivity("decide")?.SetTag("coachbot.command", NameOf(command));

    internal static Decision Decided(this Activity? span, Command command, Decision decision)
    {
        if (span is { IsAllDataRequested: true })
        {
            var rules = decision.Events.Select(happened => happened.Receipt.Because.Rule).Append(decision.Refusal?.Rule).OfType<string>();
            span.SetTag("coachbot.rule", NameOf(command) == Health ? Health : string.Join(',', rules.Select(FamilyOf).Distinct()))
                .SetTag("coachbot.events", decision.Events.Count)
                .SetTag("coachbot.outcome", OutcomeOf(decision));
        }

        return decision;
    }

    internal static void Handled(Command command, Decision decision, bool repeated) => Handled(command, repeated ? "repeated" : OutcomeOf(decision));

    internal static void Conflicted(Command command) => Handled(command, "conflict");

    private static void Handled(Command command, string outcome) =>
        Commands.Add(1, new KeyValuePair<string, object?>("command", NameOf(command)), new KeyValuePair<string, object?>("outcome", outcome));

    private static string NameOf(Command command) =>
        command is ReportSoreness or ReportIllness or ReportFatigue or ReportRecovered or CarryHolds ? Health : command is ProfileCommand ? "Profile" : command.GetType().Name;

    /// <summary>"session.moved" as it is; of all else the family at most.</summary>
    private static string FamilyOf(string rule)
    {
        var family = rule.Split('.')[0];
        return Plain.Contains(family) ? rule : family is "refused" or "heard" ? family : Health;
    }

    private static string OutcomeOf(Decision decision) => decision.Refusal is not null ? "refused" : decision.Events.Count > 0 ? "applied" : "unchanged";
}
