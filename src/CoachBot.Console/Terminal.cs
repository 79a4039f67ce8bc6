using CoachBot.Console.Verbs;

namespace CoachBot.Console;

/// <summary>The coach at a terminal: one JSON line in, one JSON line out, in order.</summary>
public static class Terminal
{
    private static readonly Dictionary<string, Func<IVerb>> Verbs = new(StringComparer.Ordinal)
    {
        ["recognize"] = () => new RecognizeVerb(),
        ["read"] = () => new ReadVerb(),
        ["plan"] = () => new PlanVerb(),
        ["assess"] = () => new AssessVerb(),
        ["replay"] = () => new ReplayVerb(),
    };

    /// <returns>0; 1 when nothing could be read; 2 when there is no such verb.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextReader input, TextWriter output, TextWriter errors)
    {
        if (arguments.Count == 0 || !Verbs.TryGetValue(arguments[0], out var make))
        {
            errors.WriteLine($"usage: {string.Join("|", Verbs.Keys)} [--text \"…\"]   JSON lines on standard input, one JSON line out per line");
            return 2;
        }

        if (arguments is ["read", "--confusion", ..])
        {
            output.Write(new CoachBot.Language.MessageReader().ConfusionTable());
            output.Flush();
            return 0;
        }

        if (arguments is ["read", "--learn", var file])
        {
            using var into = File.Create(file);
            CoachBot.Language.MessageReader.Learn(into);
            return 0;
        }

        var verb = make();
        var lines = Lines.Of(arguments, input);
        var any = false;
        var read = false;
        foreach (var line in lines)
        {
            any = true;
            var (answer, understood) = Lines.Answer(verb, line);
            read |= understood;
            output.WriteLine(answer);
        }

        output.Flush();
        return any && read ? 0 : 1;
    }
}
