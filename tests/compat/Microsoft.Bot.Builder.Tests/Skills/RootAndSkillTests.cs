using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Skills;

/// <summary>A root bot, a skill and a channel, each over HTTP: what the user says goes to the skill until that ends.</summary>
public sealed class RootAndSkillTests : IAsyncLifetime
{
    private readonly List<string> _seen = [];
    private readonly HttpClient _http = new();
    private WebApplication _channel = null!;
    private WebApplication _root = null!;
    private WebApplication _skill = null!;

    public async Task InitializeAsync()
    {
        _channel = Host(_ => { });
        _channel.MapPost("/v3/conversations/{conversation}/activities/{**id}", async (HttpContext call) =>
        {
            var said = JObject.Parse(await new StreamReader(call.Request.Body).ReadToEndAsync());
            _seen.Add($"{said["type"]}:{said["text"]}");
            await call.Response.WriteAsync("""{"id":"1"}""");
        });
        await _channel.StartAsync();

        _skill = Host(_ => { });
        var skillAdapter = new CloudAdapter();
        _skill.MapPost("/api/messages", (HttpContext call) => skillAdapter.ProcessAsync(call.Request, call.Response, new EchoSkill()));
        await _skill.StartAsync();

        _root = Host(services =>
        {
            services.AddSingleton<BotFrameworkAuthentication>(BotFrameworkAuthenticationFactory.Create());
            services.AddSingleton<CloudAdapter>(provider => new CloudAdapter(provider.GetRequiredService<BotFrameworkAuthentication>()));
            services.AddSingleton<BotAdapter>(provider => provider.GetRequiredService<CloudAdapter>());
            services.AddSingleton<IStorage>(new MemoryStorage());
            services.AddSingleton<ConversationState>();
            services.AddSingleton<SkillConversationIdFactoryBase, SkillConversationIdFactory>();
            services.AddSingleton(provider => new Skilled(new SkillDialogOptions
            {
                BotId = string.Empty,
                SkillClient = provider.GetRequiredService<BotFrameworkAuthentication>().CreateBotFrameworkClient(),
                SkillHostEndpoint = new Uri(_root.Urls.Single() + "/api/skills"),
                Skill = new BotFrameworkSkill { Id = "echo", AppId = string.Empty, SkillEndpoint = new Uri(_skill.Urls.Single() + "/api/messages") },
                ConversationIdFactory = provider.GetRequiredService<SkillConversationIdFactoryBase>(),
                ConversationState = provider.GetRequiredService<ConversationState>(),
            }));
            services.AddSingleton<IBot, RootBot>();
            services.AddSingleton<ChannelServiceHandlerBase, CloudSkillHandler>();
            services.AddControllers().ConfigureApplicationPartManager(parts =>
            {
                parts.ApplicationParts.Clear();
                parts.ApplicationParts.Add(new AssemblyPart(typeof(RootAndSkillTests).Assembly));
            });
        });
        _root.MapControllers();
        _root.MapPost("/api/messages", (HttpContext call, CloudAdapter adapter, IBot bot) => adapter.ProcessAsync(call.Request, call.Response, bot));
        await _root.StartAsync();
    }

    public async Task DisposeAsync()
    {
        foreach (var app in new[] { _root, _skill, _channel })
        {
            await app.DisposeAsync();
        }

        _http.Dispose();
    }

    [Fact]
    public async Task What_the_user_says_goes_to_the_skill_and_its_answers_come_back_until_it_ends()
    {
        await SayAsync("hello");
        await SayAsync("again");
        await SayAsync("end");
        await SayAsync("hello");
        Assert.Equal(["message:echo hello", "message:echo again", "message:skill ended with bye", "message:echo hello"], _seen);
    }

    private static WebApplication Host(Action<IServiceCollection> register)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        register(builder.Services);
        return builder.Build();
    }

    private async Task SayAsync(string text)
    {
        var message = new Activity(ActivityTypes.Message)
        {
            Id = Guid.NewGuid().ToString(), ChannelId = "test", ServiceUrl = _channel.Urls.Single(), Text = text,
            From = new("u"), Recipient = new("b"), Conversation = new(id: "c"),
        };
        using var content = new StringContent(JsonConvert.SerializeObject(message), System.Text.Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(new Uri(_root.Urls.Single() + "/api/messages"), content);
        Assert.True(response.IsSuccessStatusCode, response.StatusCode.ToString());
    }

    private sealed class EchoSkill : ActivityHandler
    {
        protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            if (turnContext.Activity.Text == "end")
            {
                var end = (Activity)Activity.CreateEndOfConversationActivity();
                end.Code = EndOfConversationCodes.CompletedSuccessfully;
                end.Value = "bye";
                await turnContext.SendActivityAsync(end, cancellationToken);
                return;
            }

            await turnContext.SendActivityAsync("echo " + turnContext.Activity.Text, cancellationToken: cancellationToken);
        }
    }

    private sealed class Skilled : ComponentDialog
    {
        public Skilled(SkillDialogOptions options)
            : base("root")
        {
            AddDialog(new WaterfallDialog("steps",
            [
                (step, token) => step.BeginDialogAsync("skill", new BeginSkillDialogOptions { Activity = step.Context.Activity }, token),
                async (step, token) =>
                {
                    await step.Context.SendActivityAsync($"skill ended with {step.Result}", cancellationToken: token);
                    return await step.EndDialogAsync(cancellationToken: token);
                },
            ]));
            AddDialog(new SkillDialog(options, "skill"));
        }
    }

    private sealed class RootBot(ConversationState state, Skilled dialog) : ActivityHandler
    {
        public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await dialog.RunAsync(turnContext, state.CreateProperty<DialogState>("stack"), cancellationToken);
            await state.SaveChangesAsync(turnContext, false, cancellationToken);
        }
    }
}

/// <summary>Where skills answer.</summary>
[ApiController]
[Route("api/skills")]
public sealed class SkillsController(ChannelServiceHandlerBase handler) : ChannelServiceController(handler);
