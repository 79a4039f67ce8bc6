using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Dialogs;

/// <summary>Memory by path: scopes, shorthands, conversions, and what may not be changed.</summary>
public sealed class MemoryTests
{
    private static readonly ConversationState _conversation = new(new MemoryStorage());
    private static readonly UserState _user = new(new MemoryStorage());

    [Fact]
    public async Task What_a_dialog_keeps_in_its_scope_is_there_in_the_next_step()
    {
        var seen = string.Empty;
        var root = new ComponentDialog("root");
        root.AddDialog(new WaterfallDialog(
            "steps",
            [
                async (step, token) =>
                {
                    step.State.SetValue("dialog.goal", "ten kilometres");
                    step.State.SetValue("$days[1]", "Tuesday");
                    return await Task.FromResult(Dialog.EndOfTurn);
                },
                async (step, token) =>
                {
                    seen = $"{step.State.GetValue<string>("$goal")}, {step.State.GetStringValue("dialog.days[1]")}";
                    return await step.EndDialogAsync(cancellationToken: token);
                },
            ]));
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(_conversation));
        var accessor = _conversation.CreateProperty<DialogState>("stack");
        await new TestFlow(adapter, (turn, token) => root.RunAsync(turn, accessor, token)).Send("one").Send("two").StartTestAsync();
        Assert.Equal("ten kilometres, Tuesday", seen);
    }

    [Fact]
    public async Task User_and_conversation_are_scopes_when_the_adapter_carries_their_states()
    {
        var root = new WaterfallDialog(
            "root",
            [
                async (step, token) =>
                {
                    step.State.SetValue("user.name", "Ana");
                    step.State.SetValue("conversation.count", step.State.GetIntValue("conversation.count") + 1);
                    await step.Context.SendActivityAsync(
                        $"{step.State["user.name"]} {step.State["conversation.count"]} {step.State.GetBoolValue("user.isNew", true)}", cancellationToken: token);
                    return await step.EndDialogAsync(cancellationToken: token);
                },
            ]);
        var adapter = new TestAdapter(TestAdapter.CreateConversation("scopes"));
        adapter.UseStorage(new MemoryStorage()).UseBotState(_user, _conversation);
        var manager = new DialogManager(root);
        await new TestFlow(adapter, (turn, token) => manager.OnTurnAsync(turn, token))
            .Test("hi", "Ana 1 True")
            .Test("hi", "Ana 2 True")
            .StartTestAsync();
    }

    [Theory]
    [InlineData("$x", "dialog.x")]
    [InlineData("#help", "turn.recognized.intents.help")]
    [InlineData("@@place", "turn.recognized.entities.place")]
    [InlineData("@place", "turn.recognized.entities.place.first()")]
    [InlineData("@place.city", "turn.recognized.entities.place.first().city")]
    [InlineData("%title", "class.title")]
    [InlineData("user.name", "user.name")]
    [InlineData("$", "$")]
    public void A_shorthand_becomes_the_path_it_stands_for(string shorthand, string path) =>
        Assert.Equal(path, In(Context()).State.TransformPath(shorthand));

    [Fact]
    public void The_first_of_an_entity_is_looked_for_in_lists_of_lists()
    {
        var state = In(Context()).State;
        state.SetValue("turn.recognized.entities.place", new[] { new[] { "Bergen", "Oslo" }, ["Rome"] });
        Assert.Equal("Bergen", state.GetValue<string>("@place"));
        Assert.False(state.TryGetValue<string>("@nothing", out _));
    }

    [Fact]
    public void Settings_come_from_the_configuration_of_the_turn_and_cannot_be_set()
    {
        var context = Context();
        context.TurnState.Add<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Bot:Name"] = "Coach", ["Days:0"] = "Mon", ["Days:1"] = "Tue" }).Build());
        var state = In(context).State;
        Assert.Equal("Coach", state.GetValue<string>("settings.bot.name"));
        Assert.Equal("Tue", state.GetValue<string>("settings.Days[1]"));
        Assert.Throws<NotSupportedException>(() => state.SetValue("settings", new { }));
    }

    [Fact]
    public void A_path_of_no_scope_is_not_found_and_cannot_be_set()
    {
        var state = In(Context()).State;
        Assert.False(state.TryGetValue<string>("nowhere.x", out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => state.SetValue("nowhere.x", 1));
        Assert.Throws<ArgumentNullException>(() => state.GetValue<string>(null!));
    }

    [Fact]
    public void A_removed_value_is_gone_and_every_change_makes_another_version()
    {
        var state = In(Context()).State;
        var before = state.Version();
        state.SetValue("turn.a.b", 1);
        Assert.NotEqual(before, state.Version());
        state.RemoveValue("turn.a.b");
        Assert.Equal(7, state.GetValue("turn.a.b", () => 7));
    }

    [Fact]
    public void Tracked_paths_tell_of_a_change_after_the_counter()
    {
        var dc = In(Context());
        dc.Stack.Insert(0, new DialogInstance { Id = "x", State = new Dictionary<string, object>() });
        dc.State.SetValue(DialogPath.EventCounter, 0);
        var watched = dc.State.TrackPaths(["dialog.user.name", "dialog.age"]);
        Assert.False(dc.State.AnyPathChanged(0, watched));
        dc.State.SetValue(DialogPath.EventCounter, 1);
        dc.State.SetValue("dialog.user.name.first", "Ana");
        Assert.True(dc.State.AnyPathChanged(0, watched));
        Assert.False(dc.State.AnyPathChanged(1, watched));
    }

    [Fact]
    public void The_memory_is_a_dictionary_of_scopes_that_neither_grows_nor_shrinks()
    {
        IDictionary<string, object> memory = In(Context()).State;
        Assert.Equal(
            ["turn", "settings", "dialog", "dialogcontext", "dialogclass", "class", "this", "conversation", "user"], memory.Keys);
        Assert.True(memory.ContainsKey(ScopePath.Turn));
        Assert.Throws<NotSupportedException>(() => memory.Add("x", 1));
        Assert.Throws<NotSupportedException>(() => memory.Remove("turn"));
        Assert.Throws<NotSupportedException>(memory.Clear);
    }

    [Fact]
    public void A_snapshot_shows_what_may_be_shown()
    {
        var dc = In(Context());
        dc.State.SetValue("turn.x", 3);
        var snapshot = dc.State.GetMemorySnapshot();
        Assert.Equal(3, (int)snapshot["turn"]!["x"]!);
        Assert.Null(snapshot["settings"]);
    }

    [Fact]
    public void Scopes_and_shorthands_of_ones_own_take_the_place_of_the_usual()
    {
        var context = Context();
        context.TurnState.Add(new DialogStateManagerConfiguration
        {
            MemoryScopes = { new ThisMemoryScope(), new TurnMemoryScope() },
            PathResolvers = { new AliasPathResolver("~", "turn.") },
        });
        var state = In(context).State;
        state.SetValue("~x", 1);
        Assert.Equal(1, state.GetValue<int>("turn.x"));
        Assert.Equal(2, ((IDictionary<string, object>)state).Count);
        Assert.Null(state.GetMemoryScope("user"));
    }

    [Fact]
    public void This_is_what_the_active_dialog_remembers_and_class_what_it_is()
    {
        var dc = In(Context());
        dc.Dialogs.Add(new TextPrompt("ask"));
        dc.Stack.Insert(0, new DialogInstance { Id = "ask", State = new Dictionary<string, object> { ["n"] = 1 } });
        Assert.Equal(1, dc.State.GetValue<int>("this.n"));
        Assert.Equal("ask", dc.State.GetValue<string>("class.Id"));
        Assert.Equal("ask", ((JArray)dc.State.GetValue<JObject>("dialogcontext")["stack"]!)[0]);
        dc.State.SetValue("this", new { n = 2 });
        Assert.Equal(2, Convert.ToInt32(dc.ActiveDialog.State["n"]));
    }

    private static TurnContext Context() => new(new TestAdapter(), new Activity(ActivityTypes.Message)
    {
        Text = "hi", ChannelId = "test", From = new("u"), Conversation = new(id: "c"),
    });

    private static DialogContext In(ITurnContext context) => new(new DialogSet(), context, new DialogState());
}
