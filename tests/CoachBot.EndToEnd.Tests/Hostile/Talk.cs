using System.Text.RegularExpressions;

namespace CoachBot.EndToEnd.Tests.Hostile;

/// <summary>What runners really say and upload, and what is made of it.</summary>
internal static partial class Talk
{
    /// <summary>Every line of a runner in the golden conversations.</summary>
    private static readonly string[] Said =
    [
        .. Directory.EnumerateFiles(Path.Combine(Checkout.Root, "dialogs"), "*.chat", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Select(line => RunnerLine().Match(line)).Where(match => match.Success).Select(match => match.Groups["said"].Value).Distinct(),
    ];

    private static readonly string[] Plans =
    [
        "week,mon,tue,wed,thu,fri,sat,sun\n1,rest,5 km easy,8x400m,rest,5km,rest,12 miles\n2,rest,6 km easy,tempo 8k,rest,5km,rest,14 miles\n",
        "week,day,date,workout,km\n1,monday,2026-03-02,easy run,5\n1,tuesday,2026-03-03,intervals 5x1k w/ 400m jog,9.5\n1,sunday,2026-03-08,long run,18\n2,monday,2026-03-09,rest,0\n2,sunday,2026-03-15,\"long, slow\",20\n",
        "Week 1 (2 March)\nMon: rest\nTue: 5k easy\nWed: 6 x 800 m @ 5k pace\nThu: off\nSat: 3 1/2 miles\nSun: 16 km long\nWeek 2\nMon rest\nTue 6-8 miles\nSun 18km\n",
        "Week 1: rest, 3 miles, rest, 4 miles tempo, rest, 5k, 10 miles\nWeek 2: rest; 3 miles; rest; 4 miles; rest; 5k; 12 miles\n",
        "| Week | Mo | Tu | We | Th | Fr | Sa | Su |\n|---|---|---|---|---|---|---|---|\n| 1 | Rest | 5k | 8k | Rest | 5k | - | 16k |\n| 2 | Rest | 5k | 8k | Rest | 5k | - | 18k |\n",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + string.Concat(Enumerable.Range(2, 7).Select(day => $"BEGIN:VEVENT\r\nUID:{day}\r\nDTSTART;VALUE=DATE:2026030{day}\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nSUMMARY:Easy {day} km\\, relaxed\r\nDESCRIPTION:Warm up 1 km\\nthen\r\n  easy\r\nEND:VEVENT\r\n")) + "END:VCALENDAR\r\n",
        "lunes descanso\nmartes 5 km suave\nmiércoles series 6x400\njueves descanso\nviernes 5 km\ndomingo tirada larga 18 km\n",
        "2026-03-02  easy 5 km\n2026-03-03  rest\n2026-03-04  tempo 8 km\n2026-03-05  rest\n03/06/2026: 5 km\n8 March - long 20 km\n",
    ];

    public static int Known => Said.Length;

    /// <summary>As a runner would say it.</summary>
    public static string Good(Random random) => Nasty.Pick(Said, random);

    public static string Message(Random random) => random.Next(6) switch
    {
        0 => Nasty.Text(random),
        1 => $"{Good(random)} {Nasty.Text(random)}",
        2 => Spoil.Text($"{Good(random)} {Good(random)}", random),
        3 => Spoil.Text(Nasty.Pick(Plans, random), random),
        _ => Spoil.Text(Good(random), random),
    };

    /// <summary>A file; now and then one as long as files are read to.</summary>
    public static string PlanFile(Random random)
    {
        var text = random.Next(10) == 0 ? Message(random) : Spoil.Text(Nasty.Pick(Plans, random), random);
        return random.Next(60) > 0 || text.Length == 0 ? text : string.Concat(Enumerable.Repeat(text, Math.Max(1, random.Next(390_000) / text.Length)));
    }

    [GeneratedRegex("^runner: (?<said>.+)$")]
    private static partial Regex RunnerLine();
}
