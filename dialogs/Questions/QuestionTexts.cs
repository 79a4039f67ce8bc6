namespace CoachBot.Dialogs.Questions;

/// <summary>Names the texts around the answers; the answers themselves are in answers.en.json.</summary>
public sealed class QuestionTexts;
