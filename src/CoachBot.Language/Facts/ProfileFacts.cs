namespace CoachBot.Language.Facts;

/// <summary>Who the runner is: equipment, age, minutes, units, language, zone; lifting years and best lifts are in <see cref="ExperienceFacts"/>.</summary>
internal static class ProfileFacts
{
    private static readonly Intent[] Told = [Intent.SetEquipment, Intent.RebuildToday, Intent.Travel, Intent.SetExperience, Intent.SetAge, Intent.SetMinutes, Intent.SetUnits, Intent.SetLanguage, Intent.SetTimeZone];

    public static Slots Fill(Message message, Slots slots) => !message.HasAny(Told) ? slots : slots with
    {
        Equipment = message.HasAny(Intent.SetEquipment, Intent.RebuildToday, Intent.Travel) ? KitFacts.Equipment(message) : null,
        EquipmentGone = message.Has(Intent.SetEquipment) && !message.HasAny(Intent.RebuildToday, Intent.Travel) ? KitFacts.Gone(message) : null,
        GymGone = message.Has(Intent.SetEquipment) && KitFacts.GymGone(message),
        Experience = message.Has(Intent.SetExperience) ? ExperienceFacts.Years(message) : null,
        OneRepMaxKg = message.Has(Intent.SetExperience) ? ExperienceFacts.OneRepMaxes(message) : null,
        Age = message.Has(Intent.SetAge) ? AgeFacts.Age(message) : null,
        Minutes = message.HasAny(Intent.SetMinutes, Intent.RebuildToday) ? LengthFacts.Minutes(message) : null,
        Units = message.Has(Intent.SetUnits) ? UnitFacts.Wanted(message) : null,
        Language = message.Has(Intent.SetLanguage) ? LastValue(message, "language") : null,
        TimeZone = message.Has(Intent.SetTimeZone) ? LastValue(message, "zone") : null,
    };

    private static string? LastValue(Message message, string category)
    {
        string? found = null;
        for (var i = 0; i < message.Count; i++)
        {
            // "in Spanish instead of English", "from Paris to London", "my English is bad": what is left behind is not what is wanted.
            if (message.Units[i].Value(category) is { } value && !message.Denied(i) && !(message.Word(i - 1) is "from" or "than" or "my" or "mi") && !(message.Word(i - 1) == "of" && message.Word(i - 2) == "instead"))
            {
                found = value;
            }
        }

        return found;
    }
}
