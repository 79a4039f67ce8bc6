namespace CoachBot.Training.Runners;

public enum Experience { Novice, Intermediate, Advanced }
