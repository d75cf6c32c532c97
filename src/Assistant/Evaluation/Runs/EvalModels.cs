using System.Net.Sockets;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Assistant.Models;

namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>Ways to models for a run: without the product's reply cache, since a run keeps its replies itself.</summary>
public static class EvalModels
{
    /// <summary>Name of the offline composer in suites and on the command line.</summary>
    public const string Offline = "offline";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <summary>The way to the offline composer.</summary>
    public static ModelPort ToOffline()
    {
        var composer = Composer();
        return new ModelPort(composer, new ModelLabel(OfflineChatClient.Name, true, ""), composer);
    }

    /// <summary>Whether a model is of this machine: it needs no server, and nothing of it is worth keeping.</summary>
    public static bool IsHere(string model) => model is Offline or EchoChatClient.Name;

    /// <summary>The way to a model of this machine.</summary>
    public static ModelPort ToHere(string model) => model == EchoChatClient.Name ? ToEcho() : ToOffline();

    // Reading its topics takes longer than a small run of another model.
    private static OfflineChatClient Composer() => new(new Lazy<OfflineComposer>(() => new OfflineComposer()));

    private static ModelPort ToEcho() => new(new EchoChatClient(), new ModelLabel(EchoChatClient.Name, true, ""), Composer());

    /// <summary>The way to a model, from settings that have no fault.</summary>
    public static ModelPort To(ModelOptions options, TimeProvider time)
    {
        var client = new MeteringChatClient(new ResilientChatClient(new OpenAiChatClient(options, time), options, time));
        return new ModelPort(client, new ModelLabel(options.Name, false, ""), Composer());
    }

    /// <summary>Why a server cannot be reached, found out within seconds; null when something listens there.</summary>
    public static async Task<string?> WhyAwayAsync(ModelOptions options, TimeProvider time, CancellationToken ct)
    {
        if (options.Endpoint.Length == 0)
        {
            return null;
        }

        var server = new Uri(options.Endpoint);
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        try
        {
            using var line = new TcpClient();
            await line.ConnectAsync(server.Host, server.Port, either.Token);
            return null;
        }
        catch (SocketException fault)
        {
            return $"Nothing answers at {server.Authority}: {fault.Message}. Check that the server runs and that --endpoint is its address.";
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return $"Nothing answered at {server.Authority} within {Patience.TotalSeconds:0} s. Check that the server runs and that --endpoint is its address.";
        }
    }
}
