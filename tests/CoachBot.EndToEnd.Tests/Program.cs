using CoachBot.EndToEnd.Tests.Reminders;

await DispatchHost.RunAsync(args[0], new Uri(args[1]));
