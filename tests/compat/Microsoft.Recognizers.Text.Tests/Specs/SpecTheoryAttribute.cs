namespace Microsoft.Recognizers.Text.Tests.Specs;

/// <summary>A theory over published cases, skipped unless <c>COACHBOT_DATA</c> names the folder that holds them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SpecTheoryAttribute : TheoryAttribute
{
    /// <summary>Creates the attribute.</summary>
    public SpecTheoryAttribute() =>
        Skip = SpecFile.Folder is null ? $"Set {SpecFile.Variable} to the folder that holds recognizers-specs/ to run the published cases" : null;
}
