using CoachBot.Console;

return Terminal.Run(args, Console.In, Console.Out, Console.Error);
