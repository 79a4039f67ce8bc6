using System.Text;

namespace CoachBot.EndToEnd.Tests.Hostile;

/// <summary>A good request to an endpoint, which bad ones are made of.</summary>
/// <param name="Path">Names in braces stand for what the runner has.</param>
/// <param name="Bodies">Good bodies; empty where there is none.</param>
internal sealed record Sample(string Method, string Path, params string[] Bodies)
{
    private const string Message = """{"type":"message","text":"quads sore 6/10 but form ok","locale":"en-GB","localTimezone":"Europe/London","textFormat":"plain","channelData":{"clientActivityID":"c1","clientTimestamp":"2026-03-04T10:00:00Z"},"entities":[{"type":"ClientCapabilities","requiresBotState":true}],"attachments":[]}""";
    private const string Button = """{"type":"message","text":"","value":{button},"channelData":{"postBack":true,"clientActivityID":"c2"}}""";
    private const string File = """{"type":"message","text":"my plan","attachments":[{"contentType":"text/csv","name":"plan.csv","contentUrl":"data:text/csv;base64,d2VlayxtbyxdHUKMSw1a20sNWttCg=="},{"contentType":"text/calendar","name":"a.ics","contentUrl":"data:text/calendar,BEGIN%3AVCALENDAR%0ABEGIN%3AVEVENT"}]}""";
    private const string Opened = """{"type":"event","name":"startConversation","value":{"a":1},"locale":"es"}""";
    private const string Invoked = """{"type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"x","data":{button}},"trigger":"manual"}}""";

    private const string InTeams = """
        "channelId":"msteams","id":"i{number}","timestamp":"2026-03-04T10:00:00Z","serviceUrl":"{far}","from":{"id":"29:{number}","name":"R","aadObjectId":"00000000-0000-0000-0000-000000000001"},"recipient":{"id":"28:coach","name":"Coach"},"conversation":{"id":"a:{number}","conversationType":"personal","tenantId":"t"},"channelData":{"tenant":{"id":"t"},"eventType":"editMessage"},"locale":"en-GB","entities":[{"type":"clientInfo","locale":"en-GB","timezone":"Europe/London","country":"GB"},{"type":"mention","mentioned":{"id":"28:coach","name":"Coach"},"text":"<at>Coach</at>"}]
        """;

    /// <summary>By the endpoint's name: its methods and its pattern.</summary>
    public static readonly IReadOnlyDictionary<string, Sample[]> Of = new Dictionary<string, Sample[]>(StringComparer.Ordinal)
    {
        ["POST /webchat/token"] = [new("POST", "/webchat/token", "{}")],
        ["POST /v3/directline/tokens/generate"] = [new("POST", "/v3/directline/tokens/generate", """{"user":{"id":"dl_1","name":"x"},"trustedOrigins":["https://x.example"]}""")],
        ["POST /v3/directline/tokens/refresh"] = [new("POST", "/v3/directline/tokens/refresh", "{}")],
        ["POST /v3/directline/conversations"] = [new("POST", "/v3/directline/conversations", """{"locale":"en-GB"}""", """{"user":{"id":"dl_1"}}""")],
        ["GET /v3/directline/conversations/{conversationId}"] = [new("GET", "/v3/directline/conversations/{conversation}?watermark=1")],
        ["GET /v3/directline/conversations/{conversationId}/activities"] = [new("GET", "/v3/directline/conversations/{conversation}/activities?watermark=3")],
        ["POST /v3/directline/conversations/{conversationId}/activities"] = [new("POST", "/v3/directline/conversations/{conversation}/activities", Message, Message, Button, Button, File, Opened, Invoked)],
        ["POST /v3/directline/conversations/{conversationId}/upload"] = [new("POST", "/v3/directline/conversations/{conversation}/upload?userId=", Message) { IsUpload = true }],
        ["GET /v3/directline/conversations/{conversationId}/stream"] = [new("GET", "{stream}"), new("WS", "{stream}")],
        ["POST /api/messages"] =
        [
            new("POST", "/api/messages", """{"type":"message","text":"<at>Coach</at> quads sore 6/10","textFormat":"plain",{teams},"attachments":[{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"plan.csv","content":{"downloadUrl":"https://files.invalid/a","uniqueId":"1","fileType":"csv"}},{"contentType":"text/html","content":"<p>x</p>"}]}""",
                """{"type":"message","value":{button},"replyToId":"r1",{teams}}""", """{"type":"invoke","name":"adaptiveCard/action","replyToId":"r1","value":{"action":{"type":"Action.Execute","verb":"v","data":{button}},"trigger":"manual"},{teams}}""",
                """{"type":"invoke","name":"fileConsent/invoke","value":{"type":"fileUpload","action":"accept","context":{"file":"1"},"uploadInfo":{"contentUrl":"https://files.invalid/a","uploadUrl":"https://files.invalid/u","name":"a","uniqueId":"1","fileType":"csv"}},{teams}}""",
                """{"type":"conversationUpdate","membersAdded":[{"id":"28:coach"},{"id":"29:1"}],"membersRemoved":[{"id":"29:2"}],{teams}}""", """{"type":"installationUpdate","action":"add",{teams}}""",
                """{"type":"messageUpdate","text":"my knee hurts",{teams}}""", """{"type":"messageReaction","reactionsAdded":[{"type":"like"}],{teams}}""", """{"type":"event","name":"ContinueConversation","value":{},{teams}}"""),
        ],
        ["POST /api/plans/preview"] = [new("POST", "/api/plans/preview", Terminals.Plan)],
        ["POST /api/soreness/assess"] = [new("POST", "/api/soreness/assess", Terminals.Assess)],
        ["GET,HEAD /calendar/{secret}.ics"] = [new("GET", "{calendar}"), new("HEAD", "{calendar}")],
        ["GET /api/sample"] = [new("GET", "/api/sample?language=es")],
        ["GET /api/me"] = [new("GET", "/api/me")],
        ["DELETE /api/me"] = [new("DELETE", "/api/me") { Ends = true }],
        ["GET /api/me/live"] = [new("GET", "/api/me/live")],
        ["POST /api/me/commands"] =
        [
            new("POST", "/api/me/commands", """{"id":"p1","command":{"kind":"setUnits","units":"imperial"}}""", """{"id":"p2","command":{"kind":"setLanguage","language":"es"}}""",
                """{"id":"p3","command":{"kind":"logSets","sets":[{"reps":8,"load":12,"rir":2}],"exerciseId":"goblet-squat","date":"2026-03-04"}}""",
                """{"id":"p4","command":{"kind":"setReminders","reminders":{"morning":"07:00","checkIn":true,"quietDays":["sunday"],"dayTimes":[{"day":"monday","time":"06:00"}],"mutedUntil":"2026-12-01","windowMinutes":60}}}"""),
        ],
        ["GET /api/me/plan.csv"] = [new("GET", "/api/me/plan.csv")],
        ["GET /api/me/plan.json"] = [new("GET", "/api/me/plan.json")],
        ["GET /api/me/sessions/{id}.fit"] = [new("GET", "/api/me/sessions/{session}.fit")],
        ["GET /api/me/export.json"] = [new("GET", "/api/me/export.json")],
        ["GET /api/me/push"] = [new("GET", "/api/me/push")],
        ["POST /api/me/push"] = [new("POST", "/api/me/push", """{"endpoint":"https://push.invalid/x","expirationTime":null,"keys":{"p256dh":"BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM","auth":"tBHItJI5svbpez7KI4CCXg"}}""")],
        ["DELETE /api/me/push"] = [new("DELETE", "/api/me/push", """{"endpoint":"https://push.invalid/x"}""")],
        ["GET /api/me/teams"] = [new("GET", "/api/me/teams")],
        ["POST /api/me/teams"] = [new("POST", "/api/me/teams", """{"name":"Runner","code":"{team}"}""", """{"name":"Runner","code":null}""")],
        ["DELETE /api/me/teams/{code}"] = [new("DELETE", "/api/me/teams/{team}")],
        ["POST /api/me/calendar"] = [new("POST", "/api/me/calendar")],
        ["DELETE /api/me/calendar"] = [new("DELETE", "/api/me/calendar")],
        ["GET /openapi/{documentName}.json"] = [new("GET", "/openapi/v1.json")],
        ["* /health/live"] = [new("GET", "/health/live")],
        ["* /health/ready"] = [new("GET", "/health/ready")],
        ["POST /ops/enter"] = [new("POST", "/ops/enter") { IsForm = true }],
        ["* /ops/jobs/{**path}"] = [new("GET", "/ops/jobs/recurring?from=0&count=10"), new("GET", "/ops/jobs/details/1"), new("POST", "/ops/jobs/recurring/trigger", """{"jobs":["x"]}"""), new("POST", "/ops/jobs/recurring/trigger") { IsForm = true }],
        ["GET /ops"] = [new("GET", "/ops")],
        ["GET /ops/reminders"] = [new("GET", "/ops/reminders")],
        ["POST /ops/reminders/resend"] = [new("POST", "/ops/reminders/resend?reason=gone")],
    };

    /// <summary>A multipart body with files.</summary>
    public bool IsUpload { get; init; }

    public bool IsForm { get; init; }

    /// <summary>Whoever asks this is gone afterwards.</summary>
    public bool Ends { get; init; }

    /// <summary>With what the runner has in the places of the names.</summary>
    public static string Fill(string text, Lane lane, Random random) => new StringBuilder(text)
        .Replace("{teams}", InTeams).Replace("{conversation}", lane.Conversation).Replace("{stream}", lane.Stream).Replace("{calendar}", lane.Calendar).Replace("{session}", lane.Session).Replace("{team}", lane.Team)
        .Replace("{button}", Nasty.Pick(lane.Buttons, random)).Replace("{far}", lane.FarSide.ToString()).Replace("{number}", $"{random.Next(1, 40)}").ToString();
}
