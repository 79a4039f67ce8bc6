namespace CoachBot.Health;

/// <summary>
/// <c>CoachBot --health http://localhost:8080/health/ready</c>: asks a running host how it is. For images that hold no other program to ask with.
/// </summary>
internal static class HealthVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>0 when the host says that it is well, 1 when it says otherwise or nothing.</summary>
    public static async Task<int> AskAsync(Uri address)
    {
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(address);
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return 1;
        }
    }
}
