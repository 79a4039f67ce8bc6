using System.Globalization;
using CoachBot.Dialogs.Questions;

namespace CoachBot.Dialogs.Tests;

/// <summary>
/// Paraphrases, each set written before it was first measured: the first found 124 of 158, the second, of 120 and 60 that are none of ours,
/// found 62, with 16 wrong and 20 of the 60 answered; the third found 34 of 60 with 5 wrong, the fourth 21 of 36 with 6 wrong,
/// the fifth 127 of 148 with 3 wrong and none of 24 strays; the sixth, by another hand, 222 of 295 with 15 wrong and 6 of 90 strays. What the
/// answers are asked with has been widened after each, so the floors say nothing about unknown questions any more: that is what those that are
/// kept back are for. After the sixth it was widened by other hands than those that wrote it, and it was not looked at: its floor still tells.
/// A wrong answer is worse than "I don't know", and has its own ceiling.
/// </summary>
public sealed class QuestionsByMeaning
{
    [Theory]
    [InlineData("Questions.blind.txt", 0.83, 0.06, 0.3)]
    [InlineData("Questions.second.txt", 0.81, 0.05, 0.1)]
    [InlineData("Questions.third.txt", 0.8, 0.05, 0.13)]
    [InlineData("Questions.fourth.txt", 0.9, 0.05, 0.25)]
    [InlineData("Questions.fifth.txt", 0.9, 0.03, 0.05)]
    [InlineData("Questions.sixth.txt", 0.8, 0.03, 0.07)]
    public void Most_paraphrases_find_their_answer_few_find_another_and_what_is_none_of_ours_finds_none(string file, double right, double mostWrong, double mostStrays)
    {
        var books = new[] { "en", "es" }.ToDictionary(language => language, language => AnswerBook.Of(CultureInfo.GetCultureInfo(language)));
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, file)).Where(line => line.Length > 0).Select(line => line.Split('|')).ToList();
        var found = lines.Select(line => (Meant: line[1], Asked: line[2], Got: books[line[0]].Find(line[2], null)?.Id ?? "")).ToList();
        var ours = found.Where(one => one.Meant.Length > 0).ToList();
        var strays = found.Where(one => one.Meant.Length == 0).ToList();
        var unlike = string.Join("\n", found.Where(one => one.Meant != one.Got).Select(one => $"{one.Asked}: meant {one.Meant}, got {one.Got}"));

        Assert.True(lines.Count >= 40, $"{lines.Count} paraphrases");
        Assert.True(ours.Count(one => one.Got == one.Meant) >= right * ours.Count, $"{ours.Count(one => one.Got == one.Meant)} of {ours.Count} right:\n{unlike}");
        Assert.True(ours.Count(one => one.Got.Length > 0 && one.Got != one.Meant) <= mostWrong * ours.Count, $"{ours.Count(one => one.Got.Length > 0 && one.Got != one.Meant)} of {ours.Count} wrong:\n{unlike}");
        Assert.True(strays.Count(one => one.Got.Length > 0) <= mostStrays * strays.Count, $"{strays.Count(one => one.Got.Length > 0)} of {strays.Count} answered:\n{unlike}");
    }

    /// <summary>
    /// The known questions themselves, a tenth kept back at a time: these are told from each other by few words, and many are no more than two.
    /// </summary>
    [Theory]
    [InlineData("en", 2_800, 0.63, 0.14, 0.2)]
    [InlineData("es", 1_900, 0.58, 0.16, 0.27)]
    public void Questions_that_were_kept_back_are_mostly_found_and_seldom_taken_for_another(string language, int atLeast, double right, double mostWrong, double mostStrays)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var questions = AskedBook.Questions(culture).ToList();
        var (ours, found, wrong, none, strays) = (0, 0, 0, 0, 0);
        foreach (var fold in new[] { 0, 5 })
        {
            var book = AnswerBook.Load(culture, index => index % 10 != fold);
            foreach (var (answer, question) in questions.Where((_, index) => index % 10 == fold))
            {
                var got = book.Find(question, null)?.Id;
                var isOurs = answer != AskedBook.None;
                (ours, found, wrong) = isOurs ? (ours + 1, found + (got == answer ? 1 : 0), wrong + (got is not null && got != answer ? 1 : 0)) : (ours, found, wrong);
                (none, strays) = isOurs ? (none, strays) : (none + 1, strays + (got is null ? 0 : 1));
            }
        }

        Assert.True(questions.Count >= atLeast, $"{questions.Count} questions");
        Assert.True(found >= right * ours && wrong <= mostWrong * ours && strays <= mostStrays * none, $"{found} of {ours} right, {wrong} wrong, {strays} of {none} strays answered");
    }

    /// <summary>What finds no answer is mostly offered the right one, and what is none of ours seldom any.</summary>
    [Fact]
    public void What_finds_no_answer_is_offered_the_likeliest()
    {
        var books = new[] { "en", "es" }.ToDictionary(language => language, language => AnswerBook.Of(CultureInfo.GetCultureInfo(language)));
        var unfound = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Questions.sixth.txt")).Select(line => line.Split('|'))
            .Where(line => books[line[0]].Find(line[2], null) is null).Select(line => (Meant: line[1], Offered: books[line[0]].Likeliest(line[2]))).ToList();
        var (ours, strays) = (unfound.Where(one => one.Meant.Length > 0).ToList(), unfound.Where(one => one.Meant.Length == 0).ToList());

        Assert.InRange(ours.Count, 20, 80);
        Assert.True(strays.Count >= 60, $"{strays.Count} strays");
        Assert.True(ours.Count(one => one.Offered.Any(answer => answer.Id == one.Meant)) >= 0.5 * ours.Count);
        Assert.True(strays.Count(one => one.Offered.Count > 0) <= 0.1 * strays.Count);
        Assert.All(unfound, one => Assert.True(one.Offered.Count <= 2));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Every_answer_is_asked_for_in_many_ways_in_either_language(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var ways = AskedBook.Questions(culture).ToLookup(asked => asked.Answer, asked => asked.Question);
        var known = AnswerBook.Of(culture).All.Select(answer => answer.Id).ToList();
        Assert.All(known, id => Assert.True(ways[id].Distinct().Count() >= 25, $"{id}: {ways[id].Count()}"));
        Assert.Empty(ways.Select(same => same.Key).Except([.. known, AskedBook.None]));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void A_question_that_is_offered_finds_its_own_answer(string language)
    {
        var book = AnswerBook.Of(CultureInfo.GetCultureInfo(language));
        Assert.All(book.All, answer => Assert.Equal(answer.Id, book.Find(answer.Asks, null)?.Id));
    }

    [Theory]
    [InlineData("en", "how many weeks off lose strength?", "break")]
    [InlineData("en", "is creatine worth it?", "food")]
    [InlineData("es", "¿correr o pesas primero?", "order")]
    public void What_was_once_taken_for_another_question_is_not_any_more(string language, string question, string answer) =>
        Assert.Equal(answer, AnswerBook.Of(CultureInfo.GetCultureInfo(language)).Find(question, null)?.Id);
}
