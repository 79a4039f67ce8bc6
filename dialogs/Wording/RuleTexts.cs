namespace CoachBot.Dialogs.Wording;

/// <summary>Names the texts of rules by their ids, where the coach says them differently from the rule book, or in another language.</summary>
public sealed class RuleTexts;
