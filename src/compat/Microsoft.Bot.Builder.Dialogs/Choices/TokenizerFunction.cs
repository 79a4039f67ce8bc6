namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits an utterance into words.</summary>
public delegate List<Token> TokenizerFunction(string text, string locale = null);
