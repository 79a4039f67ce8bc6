using System.Collections.Frozen;
using CoachBot.Language.Entities;

namespace CoachBot.Language.RedFlags;

/// <summary>
/// A wish for another exercise with the reason that the floor, the mat or the knees are out of reach, and nothing else: "i can't get on the floor,
/// other exercise please". Whoever can't get down says nothing of a limp. Only these words: a foot, a pain or a weight beside them is for the
/// signs, and so is not getting up.
/// </summary>
internal static class PlainWish
{
    private static readonly FrozenSet<string> Wishes = FrozenSet.ToFrozenSet(
    [
        "other", "another", "different", "else", "alternative", "alternatives", "instead", "swap", "replace", "replacement", "substitute",
        "otro", "otra", "diferente", "distinto", "alternativa", "cambia", "cambiar",
    ]);

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "i", "i'm", "im", "me", "my", "we", "you", "it", "that", "this", "these", "those", "the", "a", "an", "one", "ones", "any", "some", "something", "anything", "thing", "is", "are", "there", "do", "for", "of", "or", "and", "so", "to",
        "can", "can't", "cant", "cannot", "could", "couldn't", "not", "no", "unable", "don't", "dont", "want", "like", "hate", "give", "have", "need", "find", "please", "pls", "thanks", "hi", "hey", "coach", "ok",
        "get", "go", "lie", "lay", "kneel", "sit", "down", "on", "onto", "at", "in", "floor", "ground", "mat", "knees", "today", "here", "work", "office", "hotel", "room", "exercise", "exercises", "move", "moves", "movement", "movements", "session",
        "puedo", "tumbarme", "arrodillarme", "ponerme", "en", "el", "al", "suelo", "de", "rodillas", "ejercicio", "ejercicios", "por", "favor", "hay", "dame", "quiero", "aquí", "aqui", "hoy", "algún", "algun", "un", "lo", "los", "cosa",
    ]);

    public static bool Is(List<Unit> words) => words.Exists(word => Wishes.Contains(word.Word)) && words.TrueForAll(word => Wishes.Contains(word.Word) || Words.Contains(word.Word));
}
