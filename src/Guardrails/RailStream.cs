using System.Text;

namespace Homeroom.Guardrails;

/// <summary>
/// A text that arrives in pieces. Words are given out only when the rails have passed them together with what follows: once a Hold is found, not one
/// character more, until the whole text is known and the rails have nothing against it. Where the text is cut for that depends on the text alone,
/// so however it arrives, the same is found and the same is given out.
/// </summary>
/// <remarks>Names come back before this, so that the rails see what a person reads.</remarks>
public sealed class RailStream(RailPipeline rails, Direction direction, string band)
{
    /// <summary>Most characters that are held back while nothing is found: a step that is looked ahead, and one that is not whole.</summary>
    public const int Window = 2 * (Longest + 1);

    private const int Shortest = 16;
    private const int Longest = 31;

    // What stands before a step is looked at again with it. What begins in the first part of that may be half of something, and was seen whole before.
    private const int Context = 1200;
    private const int Seen = 200;

    private readonly StringBuilder _text = new();
    private int _passed;
    private int _cut;
    private int _given;

    /// <summary>Whether something was found that must not be given out as it is.</summary>
    public bool Stopped { get; private set; }

    /// <summary>What the rails find in the whole text; nothing before <see cref="End"/>.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>Takes a piece and gives what can be shown now.</summary>
    public string Add(string piece)
    {
        var from = _text.Length;
        _text.Append(piece);
        for (var at = from; at < _text.Length && !Stopped; at++)
        {
            if (IsCut(at))
            {
                Pass(at);
            }
        }

        return Give(_passed);
    }

    /// <summary>Says that the text is whole, and gives the rest of it unless the rails hold it.</summary>
    public string End()
    {
        Findings = Review(_text.ToString());
        Stopped = Findings.Any(Stops);
        return Give(Stopped ? _passed : _text.Length);
    }

    // A step ends before a blank when it is long enough, and anywhere but inside a character when it is too long.
    private bool IsCut(int at) =>
        at - _cut >= Longest ? !char.IsLowSurrogate(_text[at]) || at - _cut > Longest : at - _cut >= Shortest && char.IsWhiteSpace(_text[at]);

    private void Pass(int at)
    {
        var begin = Math.Max(0, at - Context);
        var seen = begin == 0 ? 0 : Seen;
        Stopped = Review(_text.ToString(begin, at - begin)).Any(f => Stops(f) && f.Start >= seen);
        (_passed, _cut) = Stopped ? (_passed, _cut) : (_cut, at);
    }

    private string Give(int to)
    {
        var given = _text.ToString(_given, to - _given);
        _given = to;
        return given;
    }

    private IReadOnlyList<Finding> Review(string text) => rails.Review(new RailInput(direction, band, [new RailText("text", text)]));

    private static bool Stops(Finding finding) => finding.Severity >= Verdict.Hold;
}
