namespace Microsoft.Rest;

/// <summary>An argument of a call breaks a rule, so that the call was not made.</summary>
public class ValidationException : RestException
{
    /// <summary>Creates an exception without a message.</summary>
    public ValidationException()
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    public ValidationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    public ValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception about a parameter.</summary>
    /// <param name="rule">The rule that is broken, one of ValidationRules.</param>
    /// <param name="target">The parameter.</param>
    public ValidationException(string rule, string target)
        : base($"'{target}' {rule}.")
    {
        Rule = rule;
        Target = target;
    }

    /// <summary>The rule that is broken.</summary>
    public string Rule { get; }

    /// <summary>The parameter.</summary>
    public string Target { get; }
}
