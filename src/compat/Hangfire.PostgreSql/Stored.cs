using System.Globalization;
using Hangfire.Engine;
using Newtonsoft.Json;

namespace Hangfire.PostgreSql;

/// <summary>Records as the text of a column.</summary>
internal static class Stored
{
    public static string Write<T>(T record) => JsonConvert.SerializeObject(record, StoredJson.Settings);

    public static T Read<T>(string body) => JsonConvert.DeserializeObject<T>(body, StoredJson.Settings)!;
}

/// <summary>Job ids: numbers, written as text.</summary>
internal static class Ids
{
    public static string Write(long id) => id.ToString(CultureInfo.InvariantCulture);

    public static long Parse(string id) => long.Parse(id, CultureInfo.InvariantCulture);

    public static bool TryParse(string id, out long number) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
