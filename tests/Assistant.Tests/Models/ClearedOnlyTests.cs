using System.Reflection;
using Homeroom.Assistant.Models;
using Homeroom.Guardrails;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Tests.Models;

/// <summary>A model is reached with a cleared prompt or not at all.</summary>
public sealed class ClearedOnlyTests
{
    [Fact]
    public async Task An_adapter_asked_without_the_proof_sends_nothing()
    {
        await using var server = await ScriptedServer.StartAsync();
        using var client = new OpenAiChatClient(new ModelOptions { Name = "m", Endpoint = server.Endpoint }, TimeProvider.System);
        ChatMessage[] smuggled = [new(ChatRole.User, "Aisha Rahman failed her test.")];
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetResponseAsync(smuggled));
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetResponseAsync(smuggled, new ChatOptions()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetStreamingResponseAsync(smuggled).ToListAsync().AsTask());
        await Assert.ThrowsAsync<InvalidOperationException>(() => new OfflineChatClient(Lessons.Plans.Composer).GetResponseAsync(smuggled));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task An_adapter_sends_the_cleared_text_whatever_messages_it_is_handed()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(t => t.ReplyAsync("ready"));
        using var client = new OpenAiChatClient(new ModelOptions { Name = "m", Endpoint = server.Endpoint }, TimeProvider.System);
        ChatMessage[] smuggled = [new(ChatRole.User, "Aisha Rahman failed her test.")];
        await client.GetResponseAsync(smuggled, new ChatOptions { AdditionalProperties = Tags.Carry(ModelDesk.Cleared("volcanoes")) });
        var sent = Assert.Single(server.Requests).ToJsonString();
        Assert.DoesNotContain("Aisha", sent, StringComparison.Ordinal);
        Assert.Contains("volcanoes", sent, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_pipeline_can_make_the_proof() =>
        Assert.Empty(typeof(ClearedPrompt).GetConstructors(BindingFlags.Public | BindingFlags.Instance));

    [Fact]
    public void Every_way_through_the_port_to_a_model_takes_the_proof()
    {
        var ways = typeof(ModelPort)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m.ReturnType != typeof(string));
        var way = Assert.Single(ways);
        Assert.Equal(typeof(ClearedPrompt), way.GetParameters()[0].ParameterType);
    }

    [Fact]
    public void Every_adapter_stands_in_the_room_of_models()
    {
        var adapters = typeof(ModelPort).Assembly.GetTypes().Where(t => typeof(IChatClient).IsAssignableFrom(t)).ToList();
        Assert.NotEmpty(adapters);
        Assert.All(adapters, t => Assert.StartsWith("Homeroom.Assistant.Models", t.Namespace, StringComparison.Ordinal));
    }
}
