namespace Microsoft.Rest;

/// <summary>Rules that arguments of calls may break.</summary>
public static class ValidationRules
{
    /// <summary>The argument must be there.</summary>
    public const string CannotBeNull = "cannot be null";
}
