using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>What the bot must answer. Waits are in milliseconds.</content>
public partial class TestFlow
{
    /// <summary>The next reply says a text.</summary>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>The next reply has the type and the text of an activity.</summary>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                if (expected.Type != reply.Type)
                {
                    throw new InvalidOperationException($"{description}: Type should match");
                }

                var expectedText = expected.AsMessageActivity()?.Text?.Trim();
                var text = reply.AsMessageActivity()?.Text?.Trim();
                if (expectedText != text)
                {
                    var difference = $"Expected:{expectedText}\nReceived:{text}";
                    throw new InvalidOperationException(description is null ? difference : $"{description}:\n{difference}");
                }
            },
            description,
            timeout);

    /// <summary>The next reply equals an activity.</summary>
    public TestFlow AssertReply(
        IActivity expected, IEqualityComparer<IActivity> equalityComparer, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                if (!equalityComparer.Equals(expected, reply))
                {
                    throw new InvalidOperationException(
                        $"{description}:\nExpected:{expected.AsMessageActivity()?.Text}\nReceived:{reply.AsMessageActivity()?.Text}");
                }
            },
            description,
            timeout);

    /// <summary>The next reply passes a check, which throws when it does not.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000) =>
        Then(async () => validateActivity(await NextReplyAsync(description, timeout).ConfigureAwait(false)));

    /// <summary>The next reply passes a check, which throws when it does not.</summary>
    public TestFlow AssertReply(
        ValidateReply validateActivity, IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(reply => validateActivity(expected, reply), description, timeout);

    /// <summary>The next reply contains a text.</summary>
    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity()?.Text;
                if (text?.Contains(expected, StringComparison.Ordinal) != true)
                {
                    throw new InvalidOperationException($"{description ?? expected}:\nExpected:{expected}\nReceived:{text}");
                }
            },
            description ?? expected,
            timeout);

    /// <summary>The next reply says one of several texts.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity()?.Text;
                if (!candidates.Contains(text))
                {
                    throw new InvalidOperationException(
                        $"{description}: Text received '{text}' does not match any of the expected: {string.Join("\n", candidates)}");
                }
            },
            description,
            timeout);
    }

    /// <summary>No reply comes while waiting.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        using var wait = new CancellationTokenSource(Limit(timeout));
        try
        {
            var reply = await _adapter.GetNextReplyAsync(wait.Token).ConfigureAwait(false);
            throw new InvalidOperationException($"{description}: Expected no reply, received {reply.Type}: {reply.AsMessageActivity()?.Text}");
        }
        catch (OperationCanceledException)
        {
            // As it must be.
        }
    });

    private async Task<IActivity> NextReplyAsync(string description, uint timeout)
    {
        var clock = Stopwatch.StartNew();
        using var wait = new CancellationTokenSource(Limit(timeout));
        try
        {
            return await _adapter.GetNextReplyAsync(wait.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"{clock.ElapsedMilliseconds}ms Timed out waiting for:'{description}'");
        }
    }

    private static TimeSpan Limit(uint timeout) => Debugger.IsAttached ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(timeout);
}
