namespace CoachBot.Infra.Tests;

/// <summary>A test that asks a program of the system; where that is missing the test is skipped, and says what is.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] tools) => Skip = Array.Find(tools, tool => !Tool.Exists(tool)) is { } missing ? $"needs {missing}" : null;
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(params string[] tools) => Skip = Array.Find(tools, tool => !Tool.Exists(tool)) is { } missing ? $"needs {missing}" : null;
}
