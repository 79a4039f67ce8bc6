using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.DirectLine;

/// <summary>
/// A multipart upload: files, and an activity that they belong to when there is one. The files travel inside the activity as data
/// addresses, so that they are stored, exported and erased with it and can be fetched by nobody else.
/// </summary>
internal static class Upload
{
    private const string ActivityType = "application/vnd.microsoft.activity";

    /// <summary>What the coach can read: run plans. Of anything else it is told the name only, so that it says what it reads.</summary>
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = "text/plain",
        [".csv"] = "text/csv",
        [".ics"] = "text/calendar",
        [".md"] = "text/plain",
    };

    public static async Task<(JObject? Activity, IResult? Wrong)> ReadAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        if (!request.HasFormContentType)
        {
            return (null, DirectLineError.Of(StatusCodes.Status415UnsupportedMediaType, "BadArgument", "Uploads are multipart/form-data."));
        }

        if (request.ContentLength > limit)
        {
            return (null, null);
        }

        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(cancellation).ConfigureAwait(false);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, null);
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException or IOException)
        {
            return (null, DirectLineError.BadRequest("The multipart body cannot be read."));
        }

        return form.Files.Sum(file => file.Length) > limit ? (null, null) : await BuildAsync(form, cancellation).ConfigureAwait(false);
    }

    private static async Task<(JObject? Activity, IResult? Wrong)> BuildAsync(IFormCollection form, CancellationToken cancellation)
    {
        var activity = new JObject { ["type"] = "message" };
        var attachments = new JArray();
        foreach (var file in form.Files)
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, cancellation).ConfigureAwait(false);
            if (file.ContentType.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase))
            {
                if (Parse(content.ToArray()) is not { } given)
                {
                    return (null, DirectLineError.BadRequest("The activity part is not a JSON object."));
                }

                activity = given;
            }
            else if (Types.TryGetValue(Path.GetExtension(file.FileName), out var type))
            {
                attachments.Add(new JObject
                {
                    ["contentType"] = type,
                    ["name"] = Path.GetFileName(file.FileName),
                    ["contentUrl"] = $"data:{type};base64,{Convert.ToBase64String(content.GetBuffer(), 0, (int)content.Length)}",
                });
            }
            else
            {
                attachments.Add(new JObject { ["contentType"] = "application/octet-stream", ["name"] = Path.GetFileName(file.FileName), ["contentUrl"] = "" });
            }
        }

        if (attachments.Count == 0)
        {
            return (null, DirectLineError.BadRequest("There is no file in the upload."));
        }

        activity["attachments"] = attachments;
        return (activity, null);
    }

    private static JObject? Parse(byte[] bytes)
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(new MemoryStream(bytes))) { DateParseHandling = DateParseHandling.None, MaxDepth = 32 };
            return JObject.Load(reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
