using Homeroom.Guardrails.Injection.Phrases;
using Homeroom.Guardrails.Reading.Layers;

namespace Homeroom.Guardrails.Injection;

/// <summary>
/// Refuses a request that asks the model to leave its rules. It adds up independent signals (<see cref="JailbreakSignals"/>), over the text and over what is
/// encoded in it. In a text that was only pasted it is a note: an article on jailbreaks is a text like others.
/// </summary>
public sealed class JailbreakRail : IRail
{
    private const double Enough = 1;

    // To encode a request is a signal by itself.
    private const double ForHiding = 0.4;

    /// <inheritdoc/>
    public string Id => "jailbreak";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) => input.Direction == Direction.Request ? input.Texts.Select(Check).OfType<Finding>() : [];

    private Finding? Check(RailText text)
    {
        List<Rule> signals = [];
        var (start, end, hidden) = (int.MaxValue, 0, 0.0);
        foreach (var layer in text.Layers.Where(l => l.Kind is not (LayerKind.Concealed or LayerKind.Unread)))
        {
            var (words, cues) = JailbreakSignals.All.Read(layer.Reading.Text);
            foreach (var match in JailbreakSignals.All.Matches(words, cues))
            {
                var (at, length) = layer.Reading.Back(match.Start, match.Length);
                signals.Add(match.Rule);
                hidden = layer.Kind == LayerKind.Surface ? hidden : ForHiding;
                (start, end) = (Math.Min(start, at), Math.Max(end, at + length));
            }
        }

        return signals.Count == 0 || JailbreakSignals.Score(signals) + hidden < Enough
            ? null
            : new Finding(
                Id,
                "jailbreak",
                text.Place,
                start,
                end - start,
                Pasted.Is(text.Place) ? Verdict.Note : Verdict.Refuse,
                "This asks the model to leave its rules. Say plainly what you need for your class."
            );
    }
}
