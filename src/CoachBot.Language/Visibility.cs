using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("CoachBot.Language.Tests")]
