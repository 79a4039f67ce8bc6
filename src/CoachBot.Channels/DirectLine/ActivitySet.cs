using System.Text;
using CoachBot.Storage.Conversations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.DirectLine;

/// <summary>What a client is given: activities and how far they reach. The stored JSON is passed on as it is.</summary>
internal static class ActivitySet
{
    /// <summary>How many activities one answer or frame holds at the most.</summary>
    public const int Size = 100;

    public static string Write(IReadOnlyList<StoredActivity> activities, Watermark reached)
    {
        var text = new StringBuilder("{\"activities\":[", 256);
        var first = true;
        foreach (var activity in activities)
        {
            if (!InboundActivity.IsForClients(activity.ActivityId))
            {
                continue;
            }

            if (!first)
            {
                text.Append(',');
            }

            text.Append(activity.Json);
            first = false;
        }

        return text.Append("],\"watermark\":\"").Append(reached).Append("\"}").ToString();
    }

    /// <summary>A frame with what is stored nowhere. It has no watermark, which clients ignore.</summary>
    public static string WritePassing(IReadOnlyList<string> activities) => $$"""{"activities":[{{string.Join(',', activities)}}],"watermark":null}""";

    /// <summary>A frame that only says that the coach is typing; it has no watermark, which clients ignore.</summary>
    public static string WriteTyping(string conversationId, DateTimeOffset now) =>
        new JObject
        {
            ["activities"] = new JArray(new JObject
            {
                ["type"] = ActivityTypes.Typing,
                ["id"] = Guid.CreateVersion7(now).ToString("N"),
                ["channelId"] = Coach.ChannelId,
                ["from"] = new JObject { ["id"] = Coach.Id, ["name"] = Coach.Name, ["role"] = RoleTypes.Bot },
                ["conversation"] = new JObject { ["id"] = conversationId },
            }),
            ["watermark"] = null,
        }.ToString(Formatting.None);
}
