namespace CoachBot.Dialogs.Wording;

/// <summary>Names the words of receipts in other languages than the rule book's, by what they are in English.</summary>
public sealed class ChangeTexts;
