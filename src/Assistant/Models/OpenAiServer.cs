using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.Identity;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace Homeroom.Assistant.Models;

/// <summary>A connection to OpenAI, to Azure OpenAI's v1 endpoint, or to any compatible server: bounded answers, no retries of its own.</summary>
internal sealed class OpenAiServer : IDisposable
{
    private const string EntraScope = "https://ai.azure.com/.default";
    private readonly HttpClient _http = new(new BoundedAnswers()) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Opens it from settings that have no fault.</summary>
    public OpenAiServer(ModelOptions options)
        : this(options, null) { }

    /// <param name="options">Which model, and where.</param>
    /// <param name="entra">Who signs in to Azure when there is no key; by default this machine's own identity.</param>
    public OpenAiServer(ModelOptions options, AuthenticationTokenProvider? entra)
    {
        var settings = new OpenAIClientOptions
        {
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = TimeSpan.FromSeconds(options.WholeSeconds),
            Transport = new HttpClientPipelineTransport(_http),
        };
        if (options.Endpoint.Length > 0)
        {
            settings.Endpoint = new Uri(options.Endpoint);
        }

        Client =
            options.IsAzure && options.Key.Length == 0
                ? new ChatClient(options.Name, new BearerTokenPolicy(entra ?? new DefaultAzureCredential(), EntraScope), settings)
                : new ChatClient(options.Name, new ApiKeyCredential(options.Key.Length > 0 ? options.Key : "none"), settings);
        Metadata = new ChatClientMetadata(options.IsAzure ? "azure.ai.openai" : "openai", Client.Endpoint, options.Name);
    }

    /// <summary>The client.</summary>
    public ChatClient Client { get; }

    /// <summary>Whose model it is, where, and its name.</summary>
    public ChatClientMetadata Metadata { get; }

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();
}
