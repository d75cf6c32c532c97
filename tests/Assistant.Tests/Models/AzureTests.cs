using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.Identity;
using Homeroom.Assistant.Models;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Tests.Models;

public sealed class AzureTests
{
    [Fact]
    public async Task Without_a_key_this_machines_identity_is_asked_and_its_lack_is_told()
    {
        var entra = new NoIdentity();
        var options = new ModelOptions { Name = "gpt", Endpoint = "https://res.openai.azure.com/openai/v1/" };
        using var client = new OpenAiChatClient(options, TimeProvider.System, entra);
        var call = () =>
            client.GetStreamingResponseAsync([], new ChatOptions { AdditionalProperties = Tags.Carry(ModelDesk.Cleared()) }).ToListAsync().AsTask();
        var trouble = await Assert.ThrowsAsync<ModelTrouble>(call);
        Assert.Equal(TroubleKind.KeyRefused, trouble.Kind);
        Assert.Contains("no Entra identity that works", trouble.Message, StringComparison.Ordinal);
        Assert.Equal("https://ai.azure.com/.default", Assert.Single(entra.Scopes));
    }

    private sealed class NoIdentity : AuthenticationTokenProvider
    {
        public List<string> Scopes { get; } = [];

        public override GetTokenOptions? CreateTokenOptions(IReadOnlyDictionary<string, object> properties) => new(properties);

        public override AuthenticationToken GetToken(GetTokenOptions options, CancellationToken cancellationToken)
        {
            Scopes.AddRange(((ReadOnlyMemory<string>)options.Properties[GetTokenOptions.ScopesPropertyName]).ToArray());
            throw new CredentialUnavailableException("none");
        }

        public override ValueTask<AuthenticationToken> GetTokenAsync(GetTokenOptions options, CancellationToken cancellationToken) =>
            new(GetToken(options, cancellationToken));
    }
}
