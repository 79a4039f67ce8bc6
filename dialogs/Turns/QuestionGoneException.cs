namespace CoachBot.Dialogs.Turns;

/// <summary>What led to an open question leads to a change by now, and no longer to the question: it is dropped, and nothing is changed.</summary>
internal sealed class QuestionGoneException : Exception;
