using Hangfire.Tests.Support;

await JobHost.RunInThisProcess(args[0]);
