using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>Asks the configured model for one word, to see whether the connection works. It sends nothing of a teacher's.</summary>
public sealed class ModelCheck(IChatClient configured, ModelLabel label)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Whether it answered, and a sentence about it.</summary>
    public async Task<(bool Works, string Said)> TestAsync(CancellationToken ct)
    {
        if (label.Offline)
        {
            return (true, "The offline composer is ready. It needs no connection.");
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            var reply = await configured.GetResponseAsync("Answer with the word ready.", new ChatOptions { MaxOutputTokens = 16 }, patience.Token);
            return (true, $"{label.Name} answered: it is connected ({reply.Usage?.OutputTokenCount ?? 0} tokens).");
        }
        catch (ModelTrouble trouble)
        {
            return (false, trouble.Message);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return (false, $"{label.Name} did not answer within 30 seconds.");
        }
    }
}
