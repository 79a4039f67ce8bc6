using CoachBot.Dialogs.Tests.Chats;

namespace CoachBot.Dialogs.Tests;

public sealed class LongFiles
{
    private const string Weeks =
        """
        | Week | Mo | Tu | We | Th | Fr | Sa | Su |
        |---|---|---|---|---|---|---|---|
        | 1 | Rest | 5k | 8k | Rest | 5k | - | 16k |
        | 2 | Re R'''''''''''''''''''''''est | 5k | - | 18k |

        """;

    [Fact]
    public async Task A_file_is_read_a_few_times_and_not_once_more_for_each_of_its_lines()
    {
        using var chat = Chat.At("2026-03-04T10:00");
        foreach (var said in new[] { "London marathon on 26 April, I run Tue Thu Sat and long on Sunday, Tuesday is intervals, 12 kg kettlebell and bands, never lifted, 40 minutes", "yes", "none, 34", "7am" })
        {
            await chat.SayAsync(said);
        }

        var folder = Directory.CreateTempSubdirectory("coachbot-file-");
        var file = string.Concat(Enumerable.Repeat(Weeks, 60));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "plan.csv"), file);
        var before = chat.CharactersRead;

        var answer = await chat.AttachAsync("plan.csv", "", folder.FullName);

        folder.Delete(recursive: true);
        Assert.NotEmpty(answer);
        Assert.InRange((chat.CharactersRead - before) / file.Length, 1, 40);
    }
}
