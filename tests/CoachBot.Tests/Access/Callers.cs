using CoachBot.Channels.DirectLine;
using CoachBot.Training.Runners;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CoachBot.Tests.Access;

/// <summary>Who comes to an endpoint that is about the runner whom <see cref="Matrix"/> calls the victim.</summary>
internal enum Who
{
    /// <summary>Brings nothing.</summary>
    Nobody,

    /// <summary>Brings what was the victim's and has run out.</summary>
    Expired,

    /// <summary>Another runner, with everything that is theirs, at the victim's addresses.</summary>
    Other,

    /// <summary>Brings a token of the victim's for another conversation.</summary>
    OtherConversation,

    /// <summary>Brings what is the victim's, with one letter changed.</summary>
    Tampered,

    /// <summary>At the ops pages a runner; at a runner's endpoints an operator.</summary>
    WrongRole,

    /// <summary>The one whose it is: otherwise a refusal would prove nothing.</summary>
    Owner,
}

/// <summary>What somebody brings to an endpoint.</summary>
internal sealed record Papers(string? Bearer = null, string? Cookie = null, string? Stream = null, string Calendar = "c-bm9ib2R5cyBjYWxlbmRhciBhdCBhbGw", string? OpsKey = null)
{
    public const string Key = "the-ops-key-of-the-matrix-test";

    public static Papers Of(Visitor visitor, string calendar) => new(visitor.Token, visitor.Cookie, StreamToken(visitor), calendar);

    public static async Task<Papers> AsAsync(Who who, Coach coach, HttpClient http, Visitor victim, string calendar, string closedCalendar, bool atOps) => who switch
    {
        Who.Nobody => new Papers(),
        Who.Expired => Expired(coach, victim, closedCalendar),
        Who.Other => Of(await Visitor.ArriveAsync(http), "") is var other ? other with { Calendar = await CalendarAsync(http, other) } : null!,
        Who.OtherConversation => Elsewhere(coach, victim),
        Who.Tampered => new Papers(Changed(victim.Token), Changed(victim.Cookie), Changed(StreamToken(victim)), Changed(calendar), Changed(Key)),
        Who.WrongRole when atOps => Of(victim, calendar),
        Who.WrongRole => new Papers(Bearer: Key, Calendar: Key, OpsKey: Key),
        _ => Of(victim, calendar) with { OpsKey = Key },
    };

    private static Papers Expired(Coach coach, Visitor victim, string closedCalendar)
    {
        var tokens = coach.Services.GetRequiredService<DirectLineTokens>();
        coach.Clock.Advance(-Duration.FromDays(1));
        var grant = new Grant(new RunnerId(victim.Id), victim.Conversation);
        var (chat, stream) = (tokens.Issue(grant, GrantUse.Chat), tokens.Issue(grant, GrantUse.Stream));
        coach.Clock.Advance(Duration.FromDays(1));
        var session = coach.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("CoachBot.Ops").ToTimeLimitedDataProtector()
            .Protect("any", TimeProvider.System.GetUtcNow().AddHours(-1));
        return new Papers(chat, "coachbot-ops=" + session, stream, closedCalendar);
    }

    private static Papers Elsewhere(Coach coach, Visitor victim)
    {
        var tokens = coach.Services.GetRequiredService<DirectLineTokens>();
        var grant = new Grant(new RunnerId(victim.Id), "wc-elsewhere");
        return new Papers(tokens.Issue(grant, GrantUse.Chat), null, tokens.Issue(grant, GrantUse.Stream));
    }

    public static async Task<string> CalendarAsync(HttpClient http, Papers papers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/me/calendar") { Headers = { { "Cookie", papers.Cookie } } };
        using var answer = (await http.SendAsync(request)).EnsureSuccessStatusCode();
        var text = await answer.Content.ReadAsStringAsync();
        var from = text.IndexOf("/calendar/", StringComparison.Ordinal) + "/calendar/".Length;
        return text[from..text.IndexOf(".ics", StringComparison.Ordinal)];
    }

    private static string StreamToken(Visitor visitor) => System.Web.HttpUtility.ParseQueryString(visitor.Stream.Split('?')[1])["t"]!;

    /// <summary>One letter in the middle is another one.</summary>
    private static string Changed(string text)
    {
        var at = text.Length / 2;
        return text[..at] + (text[at] == 'A' ? 'B' : 'A') + text[(at + 1)..];
    }
}
