namespace CoachBot.Training.Runners;

/// <summary>Where something is felt. JSON names are camelCase.</summary>
public enum BodySite
{
    Kneecap, Knee, Achilles, Shin, Calf, Hamstring, Quad, Glute, Hip, Groin, LowerBack, Foot, Ankle, ItBand,
    Shoulder, Neck, Wrist, Elbow, Chest, Core,
}

public enum Side { Left, Right, Both }
