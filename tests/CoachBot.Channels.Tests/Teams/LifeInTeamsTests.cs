using System.Net;
using System.Text;
using CoachBot.Storage.Channels;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace CoachBot.Channels.Tests.Teams;

/// <summary>What happens to an app in Teams besides messages.</summary>
public sealed class LifeInTeamsTests : IAsyncLifetime
{
    private TeamsHost host = null!;

    public async Task InitializeAsync() => host = await TeamsHost.StartAsync();

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task A_message_delivered_twice_acts_once()
    {
        var message = host.Message("hi");

        var statuses = await Task.WhenAll(host.PostAsync(message), host.PostAsync(message), host.PostAsync(message));

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Single(host.Heard.Activities);
        Assert.Single(host.Service.Messages);
    }

    [Theory]
    [InlineData("erase", false)]
    [InlineData("hi", true)]
    public async Task Of_a_message_that_erased_everything_no_note_is_left_and_it_still_acts_once(string text, bool noted)
    {
        var message = host.Message(text);
        await host.PostAsync(message);
        await host.PostAsync(message);

        Assert.Single(host.Heard.Activities);
        var notes = host.Services.GetRequiredService<IHandledActivities>();
        Assert.Equal(noted, await notes.IsHandledAsync(message.Conversation.Id, message.Id));
    }

    [Fact]
    public async Task A_message_whose_turn_was_cut_short_is_taken_up_with_the_next_delivery()
    {
        var message = host.Message("cut");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await host.PostAsync(message));
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(message));
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(message));

        Assert.Equal("Heard: cut", Assert.Single(host.Service.Messages).Text);
    }

    [Fact]
    public async Task A_turn_without_end_is_answered_and_so_is_who_waits_behind_it_and_both_are_taken_up_with_the_next_delivery()
    {
        await using var bounded = await TeamsHost.StartAsync(settings: ("Teams:TurnSeconds", "2"));
        var (stuck, behind) = (bounded.Message("hang"), bounded.Message("behind"));

        var first = bounded.PostAsync(stuck);
        while (bounded.Heard.Activities.IsEmpty)
        {
            await Task.Delay(10);
        }

        var second = bounded.PostAsync(behind);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await first);
        Assert.Contains(await second, new[] { HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable }); // its time may have come just before it was over
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (await bounded.PostAsync(stuck), await bounded.PostAsync(behind)));
        Assert.Equal(["Heard: behind", "Heard: hang"], bounded.Service.Messages.Select(message => message.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_activity_under_an_id_that_no_answer_could_carry_is_refused()
    {
        var replied = host.Message();
        replied.ReplyToId = "r\u0000";
        var elsewhere = host.Message();
        elsewhere.Conversation.Id = "a:\u0001";
        foreach (var message in new[] { host.Message(id: "\u0000"), replied, elsewhere })
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await host.PostAsync(message));
        }

        Assert.Empty(host.Heard.Activities);
    }

    [Fact]
    public async Task A_message_that_the_bot_failed_on_is_not_tried_again()
    {
        var message = host.Message("fail");
        await host.PostAsync(message);
        await host.PostAsync(message);

        Assert.Single(host.Heard.Activities);
    }

    [Fact]
    public async Task A_card_button_delivered_twice_is_answered_twice_and_acts_once()
    {
        var tap = Tap();

        using var first = await host.SendAsync(tap, host.Service.Tokens.Token(host.ServiceUrl));
        using var second = await host.SendAsync(tap, host.Service.Tokens.Token(host.ServiceUrl));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Single(host.Heard.Activities);
    }

    [Fact]
    public async Task A_conversation_has_one_turn_at_a_time()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => host.PostAsync(host.Message($"message {i}"))));

        Assert.Equal((8, 1), (host.Heard.Activities.Count, host.Heard.MostAtOnce));
    }

    [Fact]
    public async Task Everything_a_runner_sends_keeps_their_address_fresh()
    {
        await host.PostAsync(host.Message());
        var first = await host.AddressAsync();
        var later = host.Message();
        later.Conversation.Id = "a:another";
        later.Locale = "es-ES";
        await host.PostAsync(later);
        var second = await host.AddressAsync();

        Assert.Equal(("a:chat", host.ServiceUrl, "28:" + host.AppId, host.TenantId, "en-GB"), (first!.ConversationId, first.ServiceUrl, first.BotId, first.TenantId, first.Locale));
        Assert.Equal("a0000000-0000-4000-8000-000000000001", first.AadObjectId);
        Assert.Equal((first.Runner, "a:another", "es-ES"), (second!.Runner, second.ConversationId, second.Locale));
        Assert.All(host.Heard.Runners, runner => Assert.Equal(first.Runner, runner));
    }

    [Fact]
    public async Task A_group_chat_never_becomes_the_address_for_what_is_personal()
    {
        await host.PostAsync(host.Message());
        foreach (var type in new[] { "groupChat", "channel" })
        {
            var group = host.Message();
            (group.Conversation.Id, group.Conversation.ConversationType, group.Conversation.IsGroup) = ("19:group", type, true);
            await host.PostAsync(group);
        }

        Assert.Equal("a:chat", (await host.AddressAsync())!.ConversationId);
        Assert.Single(host.Heard.Runners.Distinct());
    }

    [Fact]
    public async Task An_uninstalled_app_reminds_nobody_until_it_is_back_and_nothing_is_lost()
    {
        await host.PostAsync(Installation("add"));
        var runner = (await host.AddressAsync())!.Runner;

        await host.PostAsync(Installation("remove"));
        Assert.Equal(("uninstalled", runner), ((await host.AddressAsync())!.OffReason, (await host.AddressAsync())!.Runner));

        await host.PostAsync(Installation("add"));
        Assert.True((await host.AddressAsync())!.Enabled);
        Assert.Equal(runner, (await host.AddressAsync())!.Runner);
    }

    [Fact]
    public async Task An_upgrade_takes_the_old_version_away_and_brings_the_new_one()
    {
        await host.PostAsync(Installation("add"));
        await host.PostAsync(Installation("remove-upgrade"));
        await host.PostAsync(Installation("add-upgrade"));

        Assert.True((await host.AddressAsync())!.Enabled);
    }

    [Theory]
    [InlineData("blockedByUser")]
    [InlineData("disabledByAdmin")]
    [InlineData("notInstalled")]
    public async Task Who_was_unreachable_is_reached_again_once_they_write(string reason)
    {
        await host.PostAsync(host.Message());
        await host.Addresses.SwitchOffAsync((await host.AddressAsync())!.Runner, "msteams", reason);

        await host.PostAsync(host.Message());

        Assert.True((await host.AddressAsync())!.Enabled);
    }

    [Fact]
    public async Task A_changed_message_is_heard_anew_and_answered_where_it_stands()
    {
        await host.PostAsync(host.Message("my knee hurts", "m-7"));
        await host.PostAsync(Edit("m-7", "my chest hurts", 1));
        await host.PostAsync(Edit("m-7", "my chest hurts", 1));
        await host.PostAsync(Edit("m-7", "never mind", 2));

        Assert.Equal(["my knee hurts", "my chest hurts", "never mind"], host.Heard.Activities.Select(activity => activity.Text));
        Assert.Equal(3, host.Heard.Activities.Select(activity => activity.Id).Distinct().Count());
        Assert.All(host.Service.Messages, call => Assert.EndsWith("/m-7", call.Path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage")]
    [InlineData(ActivityTypes.MessageUpdate, "undeleteMessage")]
    [InlineData(ActivityTypes.MessageReaction, null)]
    [InlineData(ActivityTypes.Typing, null)]
    [InlineData("somethingNew", null)]
    public async Task What_asks_for_nothing_is_taken_and_not_answered(string type, string? eventType)
    {
        await host.PostAsync(host.Message("hi", "m-1"));
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(host.Of(type, activity =>
        {
            activity.Id = "m-1";
            activity.ReactionsAdded = [new MessageReaction("like")];
            ((JObject)activity.ChannelData)["eventType"] = eventType;
        })));

        Assert.Single(host.Service.Messages);
    }

    [Fact]
    public async Task Typing_shows_while_the_coach_works()
    {
        await host.PostAsync(host.Message("slow"));

        Assert.Contains(host.Service.Calls, call => (string?)call.Body?["type"] == "typing");
    }

    [Fact]
    public async Task A_button_is_answered_with_the_new_card_which_also_replaces_the_old_one()
    {
        await host.PostAsync(host.Message());

        using var response = await host.SendAsync(Tap(), host.Service.Tokens.Token(host.ServiceUrl));
        var body = JObject.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal((200, "application/vnd.microsoft.card.adaptive", "done"), ((int)body["statusCode"]!, (string?)body["type"], (string?)body["value"]!["speak"]));
        var update = host.Service.Calls.Single(call => call.Method == "PUT");
        Assert.EndsWith("/activities/card-1", update.Path, StringComparison.Ordinal);
        Assert.Equal("done", (string?)update.Body!["attachments"]![0]!["content"]!["speak"]);
    }

    [Fact]
    public async Task A_button_is_answered_while_the_channel_is_still_busy_replacing_the_card_and_later_taps_show_later()
    {
        await host.PostAsync(host.Message());
        var busy = new TaskCompletionSource();
        host.Service.Faults.Enqueue(new Fault(200, "{}", Until: busy.Task));

        foreach (var _ in new[] { "first", "second" })
        {
            // A call to the channel has four seconds here: who waits for it is not back by then.
            using var response = await host.SendAsync(Tap(), host.Service.Tokens.Token(host.ServiceUrl)).WaitAsync(TimeSpan.FromSeconds(3.5));
            Assert.Equal("done", (string?)JObject.Parse(await response.Content.ReadAsStringAsync())["value"]!["speak"]);
        }

        Assert.Single(host.Service.Calls, call => call.Method == "PUT");
        busy.SetResult();
        for (var i = 0; i < 1000 && host.Service.Calls.Count(call => call.Method == "PUT") < 2; i++)
        {
            await Task.Delay(10);
        }

        Assert.Equal(2, host.Service.Calls.Count(call => call.Method == "PUT"));
    }

    [Fact]
    public async Task What_the_client_tells_of_zone_and_language_is_read_and_its_markup_is_not()
    {
        var message = host.Message("<at>CoachBot</at> hi\u00a0there");
        message.Locale = null;
        message.Entities = [new Entity("clientInfo") { Properties = JObject.Parse("""{ "locale": "es-ES", "country": "ES", "timezone": "Europe/Madrid" }""") }];

        await host.PostAsync(message);

        var heard = host.Heard.Activities.Single();
        Assert.Equal(("hi there", "es-ES", "Europe/Madrid"), (heard.Text, heard.Locale, heard.LocalTimezone));
    }

    [Fact]
    public async Task A_plan_file_arrives_as_an_upload_does()
    {
        host.Service.Files["plan.csv"] = Encoding.UTF8.GetBytes("Mon,Rest\nTue,8 km easy\n");

        await host.PostAsync(WithFile("plan.csv", "https://runner-my.sharepoint.com/files/plan.csv"));

        var file = Assert.Single(host.Heard.Activities.Single().Attachments);
        Assert.Equal(("text/csv", "plan.csv"), (file.ContentType, file.Name));
        Assert.Equal("Mon,Rest\nTue,8 km easy\n", Encoding.UTF8.GetString(Convert.FromBase64String(file.ContentUrl["data:text/csv;base64,".Length..])));
    }

    [Theory]
    [InlineData("plan.exe", "https://runner-my.sharepoint.com/files/plan.csv")]
    [InlineData("plan.csv", "http://runner-my.sharepoint.com/files/plan.csv")]
    [InlineData("plan.csv", "https://runner-my.sharepoint.com.evil.test/files/plan.csv")]
    [InlineData("plan.csv", "https://evilsharepoint.com/files/plan.csv")]
    [InlineData("plan.csv", "https://169.254.169.254/metadata/identity")]
    [InlineData("plan.csv", "https://localhost/files/plan.csv")]
    [InlineData("plan.csv", "https://user@runner-my.sharepoint.com/files/plan.csv")]
    [InlineData("plan.csv", "https://runner-my.sharepoint.com:8443/files/plan.csv")]
    [InlineData("plan.csv", "https://runner-my.sharepoint.com/redirect/plan.csv")]
    [InlineData("plan.csv", "https://runner-my.sharepoint.com/files/missing.csv")]
    [InlineData("plan.csv", "https://runner-my.sharepoint.com/files/huge.csv")]
    [InlineData("plan.csv", "https://runner-my.sharepoint.com/files/binary.csv")]
    [InlineData("plan.csv", "file:///etc/passwd")]
    [InlineData("plan.csv", "")]
    [InlineData(null, "https://runner-my.sharepoint.com/files/plan.csv")]
    public async Task A_file_that_may_not_be_fetched_comes_without_its_content_and_the_message_is_heard(string? name, string url)
    {
        host.Service.Files["plan.csv"] = Encoding.UTF8.GetBytes("Mon,Rest");
        host.Service.Files["huge.csv"] = new byte[1024 * 1024 + 1];
        host.Service.Files["binary.csv"] = [0x4d, 0x5a, 0, 1, 2];

        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(WithFile(name, url)));

        var heard = host.Heard.Activities.Single();
        Assert.Equal("here is my plan", heard.Text);
        var file = Assert.Single(heard.Attachments);
        Assert.Equal(("", null, name), (file.ContentUrl, file.Content, file.Name));
    }

    private Activity Installation(string action) => host.Of(ActivityTypes.InstallationUpdate, activity => activity.Action = action);

    private Activity Edit(string id, string text, int minute) => host.Of(ActivityTypes.MessageUpdate, activity =>
    {
        (activity.Id, activity.Text, activity.Timestamp) = (id, text, DateTimeOffset.UnixEpoch.AddMinutes(minute));
        ((JObject)activity.ChannelData)["eventType"] = "editMessage";
    });

    private Activity Tap() => host.Of(ActivityTypes.Invoke, activity =>
    {
        activity.Name = "adaptiveCard/action";
        activity.ReplyToId = "card-1";
        activity.Value = JObject.Parse("""{ "action": { "type": "Action.Execute", "verb": "coach", "data": { "say": "done" } }, "trigger": "manual" }""");
    });

    private Activity WithFile(string? name, string url) => host.Of(ActivityTypes.Message, activity =>
    {
        activity.Text = "here is my plan";
        activity.Attachments =
        [
            new Attachment("application/vnd.microsoft.teams.file.download.info", name: name, content: new JObject { ["downloadUrl"] = url, ["fileType"] = "csv" }),
            new Attachment("text/html", content: "<p>here is my plan</p>"),
        ];
    });
}
