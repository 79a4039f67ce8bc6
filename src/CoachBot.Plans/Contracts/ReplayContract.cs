using System.Text.Json;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Events;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;
using NodaTime;

namespace CoachBot.Plans.Contracts;

/// <summary>The terminal's <c>replay</c>: one runner's history as commands, and every event they lead to.</summary>
public static class ReplayContract
{
    public static Result<ReplayInput> Parse(JsonElement json)
    {
        if (!ContractJson.Read<ReplayRequest>(json).Is(out var request, out var problem))
        {
            return problem;
        }

        if (request.Runner is null)
        {
            return new FieldProblem("runner", "is needed");
        }

        if (!PlanContract.Parse(request.Runner, request.Days is [{ Date: { } first }, ..] ? first : null).Is(out var runner, out problem))
        {
            return problem.Under("runner");
        }

        var days = new List<ReplayDay>();
        foreach (var (entry, index) in (request.Days ?? []).Select((entry, index) => (entry, index)))
        {
            if (!Day(entry, days.LastOrDefault()?.Date ?? runner.Today).Is(out var day, out problem))
            {
                return problem.Under($"days[{index}]");
            }

            days.Add(day);
        }

        return new ReplayInput(runner, days);
    }

    public static JsonElement Write(ReplayResult result) => JsonSerializer.SerializeToElement(
        new ReplayResponse(
            [.. result.Events.Select(happened => new EventAnswer(
                happened.Date, happened.Command, TrainingJson.KindOf(happened.Event.GetType()), ReceiptAnswer.Of(happened.Event.Receipt)))],
            [.. result.Refusals.Select(refused => new RefusalAnswer(
                refused.Date, refused.Command, NoteAnswer.Of(refused.Because), [.. refused.Options]))],
            result.After.Plan is { } plan ? PlanResponse.Of(plan) : null),
        ContractJson.Options);

    private static Result<ReplayDay> Day(ReplayDayEntry? entry, LocalDate earliest)
    {
        if (entry?.Date is not { } date)
        {
            return new FieldProblem("date", "is needed: an ISO date such as 2026-03-04");
        }

        if (date < earliest)
        {
            return new FieldProblem("date", "comes before the day above it");
        }

        var commands = new List<Command>();
        foreach (var command in entry.Commands ?? [])
        {
            try
            {
                commands.Add(CommandReading.Command(command ?? new CommandEntry()));
            }
            catch (ContractException e)
            {
                return e.Problem.Under($"commands[{commands.Count}]");
            }
        }

        return new ReplayDay(date, commands);
    }
}

/// <summary>As the terminal's <c>replay</c> takes it. Days in their order; a runner without a date of today starts on the first.</summary>
public sealed record ReplayRequest(PlanRequest? Runner = null, ReplayDayEntry[]? Days = null);

public sealed record ReplayDayEntry(LocalDate? Date = null, CommandEntry[]? Commands = null);

public sealed record ReplayResponse(EventAnswer[] Events, RefusalAnswer[] Refusals, PlanResponse? Plan);

/// <param name="Command">The kind of the command that led to it.</param>
/// <param name="Kind">The kind of the event.</param>
public sealed record EventAnswer(LocalDate Date, string Command, string Kind, ReceiptAnswer Receipt);

/// <param name="Options">Days that would do instead, best first.</param>
public sealed record RefusalAnswer(LocalDate Date, string Command, NoteAnswer Refused, MoveOption[] Options);

public sealed record ReceiptAnswer(
    long Number, LocalDate On, string Kind, NoteAnswer Heard, NoteAnswer Because, ChangeLine[] Changes, NoteAnswer? WouldChange, bool CanUndo)
{
    public static ReceiptAnswer Of(Receipt receipt) => new(
        receipt.Number, receipt.On, receipt.Kind, NoteAnswer.Of(receipt.Heard), NoteAnswer.Of(receipt.Because), [.. receipt.Changes],
        receipt.WouldChange is { } would ? NoteAnswer.Of(would) : null, receipt.CanUndo);
}
