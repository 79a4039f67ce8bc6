using System.Diagnostics.CodeAnalysis;

namespace CoachBot.Plans.Contracts;

/// <summary>What was read, or the first thing that is wrong with it.</summary>
public readonly record struct Result<T>
    where T : notnull
{
    private readonly T? value;

    private Result(T? value, FieldProblem? problem)
    {
        this.value = value;
        Problem = problem;
    }

    public FieldProblem? Problem { get; }

    /// <summary>True with the value; false with the problem.</summary>
    public bool Is([NotNullWhen(true)] out T? read, [NotNullWhen(false)] out FieldProblem? problem)
    {
        (read, problem) = (value, Problem);
        return Problem is null && value is not null;
    }

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(FieldProblem problem) => new(default, problem);
}

/// <param name="Field">As the sender wrote it, such as <c>runWeek[2].km</c>; "" for the whole.</param>
/// <param name="Text">What to change, in plain words.</param>
public sealed record FieldProblem(string Field, string Text)
{
    public FieldProblem Under(string parent) => this with { Field = Field.Length == 0 ? parent : Field[0] == '[' ? parent + Field : $"{parent}.{Field}" };

    public override string ToString() => Field.Length == 0 ? Text : $"{Field}: {Text}";
}
