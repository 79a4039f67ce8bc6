using CoachBot.Dialogs.Reminders;
using CoachBot.Language;

namespace CoachBot.Dialogs.Main.Sense;

/// <summary>An hour that is named, and asks for no reminder.</summary>
internal static class OfReminders
{
    /// <summary>"I get up at 6".</summary>
    public static void HourOfLife(Sure sure)
    {
        if (sure.Has(Intent.SetReminder) && sure.Turn.Inbound.Data is null && sure.Hears("HourOfLifeWords"))
        {
            sure.Drop(Intent.SetReminder);
        }
    }

    /// <summary>"My gym closes at 8", "it's dark at 5 now", save where reminders are being talked about.</summary>
    public static void HourOfSomethingElse(Sure sure)
    {
        if (sure.Has(Intent.SetReminder) && sure is { HasPlan: true, IsTyped: true, Turn.Talk.Open: null } && !StopRemindersReply.OfReminders.Contains(sure.Turn.Talk.Topic) && !sure.Hears("ReminderNamedWords"))
        {
            sure.Drop(Intent.SetReminder);
        }
    }
}
