using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Models;
using Homeroom.Guardrails;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Lessons;

/// <summary>The offline composer, except where a test has another word for a plan or for a redo.</summary>
internal sealed class OddModel(OfflineChatClient composer) : DelegatingChatClient(composer)
{
    private string _plan = "";

    /// <summary>Changes the plan before it is sent.</summary>
    public Action<JsonObject> Bend { get; set; } = _ => { };

    /// <summary>What a redo gets.</summary>
    public Func<string> Redo { get; set; } = () => throw new ModelTrouble("The model did not answer.");

    /// <summary>The program with this model.</summary>
    public static WebApplicationFactory<Program> In(Classroom classroom) =>
        classroom.WithWebHostBuilder(b =>
            b.ConfigureTestServices(s =>
            {
                s.AddSingleton<OddModel>();
                s.AddSingleton(p => new ModelPort(
                    p.GetRequiredService<OddModel>(),
                    p.GetRequiredService<ModelLabel>(),
                    p.GetRequiredService<OfflineChatClient>()
                ));
            })
        );

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        var inputs = options!.AdditionalProperties!.Values.OfType<ClearedPrompt>().Single().Inputs;
        if (inputs.ContainsKey("pointer"))
        {
            yield return new ChatResponseUpdate(ChatRole.Assistant, Redo());
            yield break;
        }

        // A repair gets the same once more.
        if (!inputs.ContainsKey("wrong"))
        {
            var text = new StringBuilder();
            await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
            {
                text.Append(update.Text);
            }

            var plan = JsonNode.Parse(text.ToString())!.AsObject();
            Bend(plan);
            _plan = plan.ToJsonString();
        }

        yield return new ChatResponseUpdate(ChatRole.Assistant, _plan);
    }
}
