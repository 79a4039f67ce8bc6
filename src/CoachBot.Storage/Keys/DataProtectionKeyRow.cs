namespace CoachBot.Storage.Keys;

internal sealed class DataProtectionKeyRow
{
    public required string Name { get; set; }

    public required string Xml { get; set; }
}
