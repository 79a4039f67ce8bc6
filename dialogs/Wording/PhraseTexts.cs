namespace CoachBot.Dialogs.Wording;

/// <summary>Names the patterns of what is said in other languages than English: Says… for intents, Sign… for red flags; without accents, in lower case.</summary>
public sealed class PhraseTexts;
