namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether a key may sign for a channel.</summary>
public static class EndorsementsValidator
{
    /// <summary>True when the key has the endorsement, or none is expected.</summary>
    /// <param name="expectedEndorsement">As a rule the channel's id.</param>
    /// <param name="endorsements">Those of the key.</param>
    /// <exception cref="ArgumentNullException">An endorsement is expected and <paramref name="endorsements"/> is null.</exception>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        if (string.IsNullOrEmpty(expectedEndorsement))
        {
            return true;
        }

        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
