using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CoachBot.Benchmarks;
using CoachBot.Benchmarks.UnderLoad;
using CoachBot.Benchmarks.Reminders;

switch (args)
{
    case ["reminders"]:
        return await ReminderBenchmark.RunAsync();
    case ["reminders", "throughput" or "crowd" or "idle"]:
        return await ReminderBenchmark.RunAsync(only: args[1]);
    case ["read-start"]:
        ReadingMessages.Start(Console.Out);
        return 0;
    case ["load", var host, .. var rest]:
        return await LoadBenchmark.RunAsync(host, [.. rest.Where(part => !part.EndsWith(".svg", StringComparison.Ordinal))], rest.FirstOrDefault(part => part.EndsWith(".svg", StringComparison.Ordinal)));
    case ["load-empty"]:
        await EmptyEndpoint.ServeAsync();
        return 0;
    case ["reminders-host", var connection]:
        await BenchHost.RunAsync(connection);
        return 0;
}

// In this process: nothing is generated, restored or built, so that it runs wherever the project builds.
var config = ManualConfig.Create(DefaultConfig.Instance)
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithIterationCount(20))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .HideColumns(Column.Error, Column.StdDev, Column.RatioSD, Column.Gen0, Column.Gen1, Column.Gen2)
    .AddColumn(StatisticColumn.Min, StatisticColumn.Median);
BenchmarkSwitcher.FromTypes([typeof(Training), typeof(BotTurns), typeof(EchoOverHttp), typeof(Recognizing), typeof(ReadingMessages), typeof(ProtectedWrites)]).Run(args.Contains("--filter") ? args : [.. args, "--filter", "*"], config);
return 0;
