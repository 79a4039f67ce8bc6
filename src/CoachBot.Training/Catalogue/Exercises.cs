namespace CoachBot.Training.Catalogue;

/// <summary>The exercises the coach knows.</summary>
public static class Exercises
{
    private static readonly string[] Ids = ["chair-squat", "goblet-squat", "back-squat", "glute-bridge", "push-up", "row", "plank", "calf-raise", "side-plank"];

    public static bool Knows(string id) => Array.IndexOf(Ids, id) >= 0;
}
