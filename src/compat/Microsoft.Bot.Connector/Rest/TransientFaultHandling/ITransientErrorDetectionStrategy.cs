namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Tells failures that pass from those that stay.</summary>
public interface ITransientErrorDetectionStrategy
{
    /// <summary>Whether a failure may be gone at the next attempt.</summary>
    bool IsTransient(Exception ex);
}
