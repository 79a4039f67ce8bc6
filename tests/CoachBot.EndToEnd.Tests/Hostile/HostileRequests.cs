using System.IO.Compression;
using System.Text;
using CoachBot.Language.Text;

namespace CoachBot.EndToEnd.Tests.Hostile;

/// <summary>Bad requests to each endpoint, made of good ones.</summary>
internal static class HostileRequests
{
    public const string OpsKey = "a-secret-of-thirty-characters-";
    private const string Boundary = "b0undary";

    /// <summary>Ten million blanks, packed into some ten thousand bytes.</summary>
    private static readonly byte[] Bomb = Pack(10_000_000);

    private static readonly string[] Types =
    [
        "application/json", "application/json; charset=utf-16", "text/plain", "", "application/xml", "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=" + Boundary, "application/x-www-form-urlencoded", "a/b;;;=,", "application/json;charset=nope",
    ];

    private static readonly string[] Names = ["Origin", "Host", "Accept", "Accept-Encoding", "Accept-Language", "Content-Encoding", "Content-Type", "Cookie", "Authorization", "X-Forwarded-For", "X-Forwarded-Proto", "Sec-Fetch-Site", "If-None-Match", "Range", "Expect", "X-HTTP-Method-Override", "Upgrade", "Last-Event-ID"];

    public static HostileRequest Make(string endpoint, Lane lane, Random random)
    {
        var sample = Nasty.Pick(Sample.Of[endpoint], random);
        var path = Sample.Fill(sample.Path, lane, random);
        var headers = new List<(string Name, string Value)> { ("Cookie", lane.Cookie) };
        headers.AddRange(path.StartsWith("/ops", StringComparison.Ordinal) ? [("Authorization", "Bearer " + OpsKey)] : path.StartsWith("/v3", StringComparison.Ordinal) ? [("Authorization", "Bearer " + lane.Token)] : []);
        var body = Body(sample, lane, random, headers);
        if (body is null || random.Next(8) == 0)
        {
            Bend(ref path, headers, random);
        }

        return new HostileRequest(endpoint, sample.Method, path, [.. headers], body, sample.Method == "WS" ? Spoil.Bytes(Nasty.Json(random), random) : null);
    }

    private static byte[]? Body(Sample sample, Lane lane, Random random, List<(string Name, string Value)> headers)
    {
        if (sample.IsUpload)
        {
            headers.Add(("Content-Type", "multipart/form-data; boundary=" + Boundary));
            return Upload(sample, lane, random);
        }

        if (sample.IsForm)
        {
            headers.Add(("Content-Type", "application/x-www-form-urlencoded"));
            return Spoil.Bytes(Spoil.Text($"key={OpsKey}&next=%2Fops", random), random);
        }

        if (sample.Bodies.Length == 0)
        {
            return random.Next(10) == 0 && sample.Method is "POST" or "DELETE" ? Spoil.Bytes(Nasty.Json(random), random) : null;
        }

        headers.Add(("Content-Type", "application/json"));
        if (random.Next(100) == 0)
        {
            headers.Add(("Content-Encoding", "gzip"));
            return Bomb;
        }

        var good = Sample.Fill(Nasty.Pick(sample.Bodies, random), lane, random);
        return Spoil.Bytes(Spoken(Spoil.Json(good, random, sample.Bodies.Length > 1 ? lane.Buttons : null), random), random);
    }

    /// <summary>Half of the messages say something else, so that what is behind the reading of JSON is reached as well.</summary>
    private static string Spoken(string json, Random random)
    {
        const string sign = "\"text\":\"quads sore 6/10 but form ok\"";
        return random.Next(2) == 0 ? json.Replace(sign, "\"text\":" + Nasty.Quoted(random.Next(3) == 0 ? Talk.Good(random) : Talk.Message(random), random), StringComparison.Ordinal) : json;
    }

    private static byte[] Upload(Sample sample, Lane lane, Random random)
    {
        using var body = new MemoryStream();
        if (random.Next(2) == 0)
        {
            Part("name=\"activity\"; filename=\"blob\"", "application/vnd.microsoft.activity", Spoil.Bytes(Spoil.Json(Sample.Fill(sample.Bodies[0], lane, random), random), random));
        }

        for (var left = random.Next(20) == 0 ? random.Next(60) : random.Next(1, 3); left > 0; left--)
        {
            var name = random.Next(6) == 0 ? Nasty.Text(random) : Nasty.Pick(["plan.csv", "plan.ics", "plan.txt", "plan.md", "a.b.CSV", "plan.exe", ".ics"], random);
            Part($"name=\"file\"; filename=\"{name}\"", Nasty.Pick(["text/csv", "text/calendar", "application/octet-stream", "", "image/png", "application/zip"], random), random.Next(40) == 0 ? Bomb : Spoil.Bytes(Talk.PlanFile(random), random));
        }

        Write($"--{Boundary}--\r\n");
        return random.Next(12) == 0 ? Encoding.Latin1.GetBytes(Spoil.Text(Encoding.Latin1.GetString(body.ToArray()), random)) : body.ToArray();

        void Part(string disposition, string type, byte[] content)
        {
            Write($"--{Boundary}\r\nContent-Disposition: form-data; {disposition}\r\nContent-Type: {type}\r\n\r\n");
            body.Write(content);
            Write("\r\n");
        }

        void Write(string text) => body.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Something else in the address or in the headers.</summary>
    private static void Bend(ref string path, List<(string Name, string Value)> headers, Random random)
    {
        for (var left = random.Next(1, 3); left > 0; left--)
        {
            switch (random.Next(5))
            {
                case 0:
                    path = "/" + Escaped(Spoil.Text(path[1..], random), random);
                    break;
                case 1:
                    path += (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Nasty.Pick(["watermark", "t", "userId", "reason", "language", "a", "watermark=1&watermark"], random) + "=" + Escaped(Nasty.Text(random), random);
                    break;
                case 2 when path.Split('/') is { Length: > 2 } steps:
                    steps[random.Next(2, steps.Length)] = Escaped(Nasty.Text(random), random);
                    path = string.Join('/', steps);
                    break;
                case 3 when headers.Count > 0:
                    var i = random.Next(headers.Count);
                    headers[i] = (headers[i].Name, random.Next(4) == 0 ? Nasty.Text(random) : Spoil.Text(headers[i].Value, random));
                    break;
                default:
                    var name = Nasty.Pick(Names, random);
                    headers.Add((name, name == "Content-Type" ? Nasty.Pick(Types, random) : Nasty.Text(random)));
                    break;
            }
        }
    }

    /// <summary>Beyond ASCII everything is escaped: .NET's client would send what another request has left in its buffer instead.</summary>
    private static string Escaped(string text, Random random)
    {
        var part = text.Length > 3000 ? text[..3000] : text;
        return random.Next(4) > 0
            ? Uri.EscapeDataString(PlainText.Readable(part))
            : string.Concat(part.Replace(' ', '+').Replace('\r', '.').Replace('\n', '.').EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
    }

    private static byte[] Pack(int blanks)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            var block = Encoding.ASCII.GetBytes(new string(' ', 10_000));
            for (var written = 0; written < blanks; written += block.Length)
            {
                gzip.Write(block);
            }
        }

        return packed.ToArray();
    }
}
