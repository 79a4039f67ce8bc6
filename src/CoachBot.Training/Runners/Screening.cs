namespace CoachBot.Training.Runners;

/// <summary>The answers of the health screening, folded to what the plan needs. <paramref name="Cleared"/>: a professional has said yes.</summary>
public sealed record Screening(bool AnyYes = false, bool Pregnant = false, bool Postpartum = false, bool Cleared = false);

/// <summary>A current injury that the plan works around.</summary>
public sealed record Injury(BodySite Site, Side? Side = null);
