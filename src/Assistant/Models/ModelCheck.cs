using System.Globalization;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Models;

/// <summary>Asks the configured model for one word, to see whether the connection works. It sends nothing of a teacher's, and goes through the rails like every prompt.</summary>
public sealed class ModelCheck(ModelPort port, ModelLabel label, RailPipeline rails, PromptLibrary prompts, TimeProvider time)
{
    private const string Prompt = "models/check";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Whether it answered, and a sentence about it.</summary>
    public async Task<(bool Works, string Said)> TestAsync(CancellationToken ct)
    {
        if (label.Offline)
        {
            return (true, "The offline composer is ready. It needs no connection.");
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        try
        {
            return await AskAsync(either.Token);
        }
        catch (ModelTrouble trouble) when (trouble.Kind == TroubleKind.Truncated)
        {
            return (true, $"{label.Name} answered: it is connected.");
        }
        catch (ModelTrouble trouble)
        {
            return (false, $"{trouble.Message} {Remedy(trouble)}".TrimEnd());
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return (false, $"{label.Name} did not answer within 30 seconds. A model that has to be loaded first may answer the next time.");
        }
    }

    private async Task<(bool Works, string Said)> AskAsync(CancellationToken ct)
    {
        var file = prompts.Get(Prompt);
        var cleared = rails.Clear(new Dictionary<string, string>(), "9-12", Roster.Empty, file.Render).Prompt!;
        var meter = new ModelMeter();
        var ask = new ModelAsk(null, (float)file.Setting("temperature", 0), (int)file.Setting("max_tokens", 16)) { Prompt = file };
        var length = 0;
        await foreach (var piece in port.StreamAsync(cleared, ask, meter, ct))
        {
            length += piece.Length;
        }

        return length == 0 ? (false, $"{label.Name} is connected, but its reply was empty. Test it once more, or choose another model.")
            : meter.AnsweredBy != label.Name ? (true, $"{label.Name} does not answer at the moment. {meter.AnsweredBy} answers in its place.")
            : (true, string.Create(CultureInfo.InvariantCulture, $"{label.Name} answered: it is connected ({meter.OutputTokens} tokens)."));
    }

    private static string Remedy(ModelTrouble trouble) =>
        trouble.Kind switch
        {
            TroubleKind.Unreachable => "Check that the server runs and that Model__Endpoint is its address.",
            TroubleKind.KeyRefused => "Check Model__Key.",
            TroubleKind.UnknownModel => "Check Model__Name and Model__Endpoint.",
            TroubleKind.Busy when trouble.RetryAfter is { } wait => string.Create(
                CultureInfo.InvariantCulture,
                $"The connection works; try again in {Math.Ceiling(wait.TotalSeconds)} s."
            ),
            TroubleKind.Busy => "The connection works; try again in a minute.",
            TroubleKind.BrokeOff => "Check that Model__Endpoint is the address of an OpenAI-compatible server, such as http://127.0.0.1:11434/v1/.",
            _ => "",
        };
}
