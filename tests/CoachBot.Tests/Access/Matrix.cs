using System.Text;

namespace CoachBot.Tests.Access;

/// <summary>Every endpoint of the host, and what each of those who have no business there is answered.</summary>
internal static class Matrix
{
    /// <summary>One endpoint; the statuses stand in the order of <see cref="Who"/>.</summary>
    /// <param name="Route">Method and pattern, as the host maps it.</param>
    internal sealed record Row(string Route, params int[] Statuses)
    {
        /// <summary>An endpoint that takes any has a row for reading, and another one where it can do more.</summary>
        public HttpMethod Method { get; init; } = Route.Split(' ')[0] is "ANY" ? HttpMethod.Get : new HttpMethod(Route.Split(' ')[0]);

        /// <summary>What stands for the rest of the path.</summary>
        public string Rest { get; init; } = "recurring";

        public string Path => Route.Split(' ')[1];

        public bool IsOps => Path.StartsWith("/ops", StringComparison.Ordinal);

        /// <summary>Answers everybody the same and changes nothing, so that there is nothing to forge.</summary>
        public bool IsForEverybody => Statuses.All(status => status == 200) && !Path.StartsWith("/webchat", StringComparison.Ordinal);

        public int Of(Who who) => Statuses[(int)who];
    }

    private const string Chat = "/v3/directline/conversations/{conversationId}";

    public static readonly Row[] Rows =
    [
        //                                       nobody expired other elsewhere tampered wrong role owner
        new("POST /webchat/token",                  200, 200, 200, 200, 200, 200, 200), // all but the owner are somebody new, or who they were
        new("POST /v3/directline/tokens/generate",  403, 403, 200, 403, 403, 403, 200),
        new("POST /v3/directline/tokens/refresh",   401, 403, 200, 200, 403, 403, 200),
        new("POST /v3/directline/conversations",    401, 403, 200, 201, 403, 403, 200),
        new($"GET {Chat}",                          401, 403, 403, 403, 403, 403, 200),
        new($"GET {Chat}/activities",               401, 403, 403, 403, 403, 403, 200),
        new($"POST {Chat}/activities",              401, 403, 403, 403, 403, 403, 200),
        new($"POST {Chat}/upload",                  401, 403, 403, 403, 403, 403, 200),
        new($"GET {Chat}/stream",                   401, 403, 403, 403, 403, 401, 426), // let in, but no WebSocket
        new("POST /api/messages",                   401, 401, 401, 401, 401, 401, 401), // nobody here has a token of the bot service
        new("POST /api/plans/preview",              200, 200, 200, 200, 200, 200, 200),
        new("POST /api/soreness/assess",            200, 200, 200, 200, 200, 200, 200),
        new("GET /calendar/{secret}.ics",           404, 404, 200, 404, 404, 404, 200),
        new("HEAD /calendar/{secret}.ics",          404, 404, 200, 404, 404, 404, 200),
        new("GET /api/sample",                      200, 200, 200, 200, 200, 200, 200),
        new("GET /api/me",                          401, 401, 200, 401, 401, 401, 200),
        new("DELETE /api/me",                       401, 401, 204, 401, 401, 401, 0), // erases whoever asks, and the owner is still needed
        new("GET /api/me/live",                     401, 401, 200, 401, 401, 401, 200),
        new("POST /api/me/commands",                401, 401, 200, 401, 401, 401, 200),
        new("GET /api/me/plan.csv",                 401, 401, 404, 401, 401, 401, 200),
        new("GET /api/me/plan.json",                401, 401, 404, 401, 401, 401, 200),
        new("GET /api/me/sessions/{id}.fit",        401, 401, 404, 401, 401, 401, 200),
        new("GET /api/me/export.json",              401, 401, 200, 401, 401, 401, 200),
        new("GET /api/me/push",                     401, 401, 200, 401, 401, 401, 200),
        new("POST /api/me/push",                    401, 401, 204, 401, 401, 401, 204),
        new("DELETE /api/me/push",                  401, 401, 204, 401, 401, 401, 204),
        new("GET /api/me/teams",                    401, 401, 200, 401, 401, 401, 200),
        new("POST /api/me/teams",                   401, 401, 200, 401, 401, 401, 200),
        new("DELETE /api/me/teams/{code}",          401, 401, 204, 401, 401, 401, 0), // leaves the team, and the owner is still needed there
        new("POST /api/me/calendar",                401, 401, 200, 401, 401, 401, 0), // closes the address before
        new("DELETE /api/me/calendar",              401, 401, 204, 401, 401, 401, 0),
        new("GET /openapi/{documentName}.json",     200, 200, 200, 200, 200, 200, 200),
        new("ANY /health/live",                     200, 200, 200, 200, 200, 200, 200),
        new("ANY /health/ready",                    200, 200, 200, 200, 200, 200, 200),
        new("POST /ops/enter",                      401, 401, 401, 401, 401, 401, 302),
        new("GET /ops",                             401, 401, 401, 401, 401, 401, 200),
        new("GET /ops/reminders",                   401, 401, 401, 401, 401, 401, 200),
        new("POST /ops/reminders/resend",           401, 401, 401, 401, 401, 401, 200),
        new("ANY /ops/jobs/{**path}",               401, 401, 401, 401, 401, 401, 200),
        new("ANY /ops/jobs/{**path}",               401, 401, 401, 401, 401, 401, 422) { Method = HttpMethod.Post, Rest = "recurring/trigger" }, // let in, but no job is named
    ];

    /// <summary>What is the victim's and stands in addresses.</summary>
    internal sealed record Target(Visitor Victim, string Session, string Team);

    public static HttpRequestMessage Request(Row row, Papers papers, Target target)
    {
        var path = row.Path
            .Replace("{conversationId}", target.Victim.Conversation, StringComparison.Ordinal)
            .Replace("{secret}", papers.Calendar, StringComparison.Ordinal)
            .Replace("{id}", target.Session, StringComparison.Ordinal)
            .Replace("{code}", target.Team, StringComparison.Ordinal)
            .Replace("{documentName}", "v1", StringComparison.Ordinal)
            .Replace("{**path}", row.Rest, StringComparison.Ordinal);
        if (path.EndsWith("/stream", StringComparison.Ordinal) && papers.Stream is { } stream)
        {
            path += "?t=" + Uri.EscapeDataString(stream);
        }

        var request = new HttpRequestMessage(row.Method, path) { Content = Body(row, papers) };
        var bearer = row.IsOps ? papers.OpsKey ?? papers.Bearer : papers.Bearer;
        if (bearer is not null)
        {
            request.Headers.Add("Authorization", "Bearer " + bearer);
        }

        if (papers.Cookie is not null)
        {
            request.Headers.Add("Cookie", papers.Cookie);
        }

        return request;
    }

    private static HttpContent? Body(Row row, Papers papers) => row.Route switch
    {
        $"POST {Chat}/activities" => Json("""{"type":"event","name":"hello"}"""),
        $"POST {Chat}/upload" => new MultipartFormDataContent { { new StringContent("Mon: easy 5 km"), "file", "plan.txt" } },
        "POST /api/messages" => Json("""{"type":"message","id":"1","channelId":"msteams","serviceUrl":"https://smba.example/","from":{"id":"29:x"},"conversation":{"id":"a:x"},"text":"hi"}"""),
        "POST /api/plans/preview" => Json("""{"timeZone":"Europe/London","goal":{"date":"2027-05-09"}}"""),
        "POST /api/soreness/assess" => Json("""{"report":{"flags":["chestPain"]}}"""),
        "POST /api/me/commands" => Json("""{"id":"matrix","command":{"kind":"setUnits","units":"metric"}}"""),
        "POST /api/me/push" => Json(Subscription),
        "DELETE /api/me/push" => Json("""{"endpoint":"https://fcm.googleapis.com/fcm/send/x"}"""),
        "POST /api/me/teams" => Json("""{"name":"Runner","code":null}"""),
        "POST /ops/enter" => new FormUrlEncodedContent([new("key", papers.OpsKey ?? papers.Bearer ?? "")]),
        _ => null,
    };

    /// <summary>The keys of the example in RFC 8291.</summary>
    private const string Subscription =
        """
        {"endpoint":"https://fcm.googleapis.com/fcm/send/x","keys":{"auth":"BTBZMqHH6r4Tts7J_aSIgg",
        "p256dh":"BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"}}
        """;

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}
