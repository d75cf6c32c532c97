using System.Diagnostics;
using System.Text;
using Homeroom.Assistant.Models;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>What a model answered to an eval's question, or why it did not.</summary>
/// <param name="Text">The reply; null where there is none.</param>
/// <param name="Meter">What it cost.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Trouble">Why there is none.</param>
internal sealed record EvalReply(string? Text, ModelMeter Meter, double Milliseconds, ModelTrouble? Trouble);

/// <summary>The one place where evals ask a model. Like every call it takes nothing but a cleared prompt.</summary>
internal static class EvalCall
{
    public static async Task<EvalReply> AskAsync(ModelPort port, ClearedPrompt prompt, ModelAsk ask, CancellationToken ct)
    {
        var meter = new ModelMeter();
        var text = new StringBuilder();
        var clock = Stopwatch.StartNew();
        try
        {
            await foreach (var piece in port.StreamAsync(prompt, ask, meter, ct))
            {
                text.Append(piece);
            }

            return new EvalReply(text.ToString(), meter, clock.Elapsed.TotalMilliseconds, null);
        }
        catch (ModelTrouble trouble)
        {
            return new EvalReply(null, meter, clock.Elapsed.TotalMilliseconds, trouble);
        }
    }
}
