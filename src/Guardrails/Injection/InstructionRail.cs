using Homeroom.Guardrails.Injection.Phrases;
using Homeroom.Guardrails.Reading.Layers;

namespace Homeroom.Guardrails.Injection;

/// <summary>
/// Finds instructions to a grader or a model in what students wrote and in what teachers paste: plain, spelled out, encoded, or where a page would not show
/// them. In student work a finding holds the work for the teacher; in a request it is a note, since the text is treated as text.
/// </summary>
public sealed class InstructionRail : IRail
{
    /// <inheritdoc/>
    public string Id => "instructions";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) =>
        input.Direction.IsForReading()
            ? []
            : input
                .Texts.Where(t => input.Direction == Direction.StudentWork || Pasted.Is(t.Place) || t.Place == Pasted.Anything)
                .SelectMany(t => Check(input.Direction, t));

    private List<Finding> Check(Direction direction, RailText text)
    {
        List<Finding> found = [];
        foreach (var layer in text.Layers)
        {
            foreach (
                var (code, start, length) in In(layer, text.Text, direction).Where(f => text.Place != Pasted.Anything || Counts(direction, f.Code))
            )
            {
                // What a deeper layer says once more is not news.
                if (!found.Exists(f => f.Start < start + length && start < f.Start + f.Length && (f.Code == code || layer.Kind != LayerKind.Surface)))
                {
                    found.Add(
                        new Finding(
                            Id,
                            code switch
                            {
                                "forget" => "override",
                                "faults" => "silence",
                                _ => code,
                            },
                            text.Place,
                            start,
                            length,
                            Severity(direction),
                            Message(direction, code)
                        )
                    );
                }
            }
        }

        return found;
    }

    private static IEnumerable<(string Code, int Start, int Length)> In(Layer layer, string text, Direction direction)
    {
        if (layer.Kind == LayerKind.Unread)
        {
            return [("unread", 0, text.Length)];
        }

        var (words, cues) = InstructionRules.All.Read(layer.Reading.Text);
        // A story may say "you are now a man": only in what a teacher pastes is that worth a note.
        var rules = InstructionRules
            .All.Matches(words, cues)
            .Where(m => direction != Direction.StudentWork || m.Rule.Code != "persona")
            .Select(m => (m.Rule.Code, m.Start, m.Length));
        var found = layer.Kind switch
        {
            LayerKind.Surface => rules.Concat(Spoofs.In(layer.Reading.Text, direction)),
            LayerKind.Whole => rules.Select(m => ("encoded", m.Start, m.Length)),
            LayerKind.Decoded => rules.Concat(Hints.In(words, Hints.FewestDecoded)).Select(m => ("encoded", m.Item2, m.Item3)),
            _ => Hints.In(words, Hints.FewestConcealed).Select(m => ("concealed", m.Start, m.Length)),
        };
        return found.Select(m => (m.Item1, layer.Reading.Back(m.Item2, m.Item3))).Select(m => (m.Item1, m.Item2.Start, m.Item2.Length));
    }

    // What a teacher may well say to a draft counts only in a text that somebody else wrote.
    private static bool Counts(Direction direction, string code) =>
        direction == Direction.StudentWork || code is not ("persona" or "forget" or "faults");

    private static Verdict Severity(Direction direction) => direction == Direction.StudentWork ? Verdict.Hold : Verdict.Note;

    private static string Message(Direction direction, string code) =>
        (direction, code) switch
        {
            (Direction.StudentWork, "encoded") => "Something is encoded here that reads like instructions to whoever grades this.",
            (Direction.StudentWork, "concealed") => "Something is hidden here that reads like instructions to whoever grades this.",
            (Direction.StudentWork, "unread") => "More is hidden in this text than could be looked through. Read it yourself.",
            (Direction.StudentWork, _) => "This looks like instructions to whoever, or whatever, grades the work. It is treated as text.",
            _ => "The pasted text holds what looks like instructions to a model. It is treated as text.",
        };
}
