namespace CoachBot.Dialogs.Account;

/// <summary>Names the texts about units, language, data and the coach itself.</summary>
public sealed class AccountTexts;
