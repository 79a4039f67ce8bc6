using CoachBot.Language.Intents;
using CoachBot.Language.RedFlags;

namespace CoachBot.Language.Learning;

/// <summary>All that is learned from examples: the models of intents, of a question's topics and of signs, and the words of the examples.</summary>
internal sealed record Learned(LinearModel Intents, LinearModel Topics, IReadOnlyList<string> TopicNames, SignModel Signs, IReadOnlyList<string> Words)
{
    private const string File = "learned.bin";

    public static Learned Of((LinearModel Intents, LinearModel Topics, IReadOnlyList<string> TopicNames) taught, SignModel signs, IReadOnlyList<string> words) =>
        new(taught.Intents, taught.Topics, taught.TopicNames, signs, words);

    /// <summary>What is laid down in the assembly; null when the texts have changed since, and must be learned from anew.</summary>
    public static Learned? LaidDown(Concepts concepts)
    {
        using var stream = typeof(Learned).Assembly.GetManifestResourceStream(File);
        if (stream is null || stream.Length < sizeof(ulong))
        {
            return null;
        }

        using var reader = new BinaryReader(stream);
        if (reader.ReadUInt64() != Fingerprint.OfTexts())
        {
            return null;
        }

        string[] words = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())];
        string[] topics = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())];
        var rest = reader.ReadBytes((int)(stream.Length - stream.Position));
        var learned = new Learned(new LinearModel(IntentNames.Count), new LinearModel(topics.Length), topics, new SignModel(concepts), words);
        var at = learned.Intents.Load(rest);
        at += learned.Topics.Load(rest.AsSpan(at));
        learned.Signs.Load(rest.AsSpan(at));
        return learned;
    }

    public void Write(Stream into)
    {
        using var writer = new BinaryWriter(into, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Fingerprint.OfTexts());
        Write(writer, Words);
        Write(writer, TopicNames);
        Intents.Save(writer);
        Topics.Save(writer);
        Signs.Save(writer);
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<string> texts)
    {
        writer.Write(texts.Count);
        foreach (var text in texts)
        {
            writer.Write(text);
        }
    }
}
