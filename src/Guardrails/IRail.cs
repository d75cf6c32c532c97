using Homeroom.Guardrails.Phrases;
using Homeroom.Guardrails.Reading.Layers;
using Homeroom.Guardrails.Safety;

namespace Homeroom.Guardrails;

/// <summary>Which way the text goes.</summary>
public enum Direction
{
    /// <summary>A teacher's request, on its way to a model.</summary>
    Request,

    /// <summary>A model's reply or a teacher's own text, on its way to a teacher and later to students.</summary>
    Reply,

    /// <summary>What a student wrote, on its way to a teacher or to a model.</summary>
    StudentWork,

    /// <summary>A text that students of a grade band read as it is.</summary>
    PupilText,
}

/// <summary>What directions have in common.</summary>
public static class Directions
{
    /// <summary>Whether the text is going to be read as a text of ours, by a teacher or by students.</summary>
    public static bool IsForReading(this Direction direction) => direction is Direction.Reply or Direction.PupilText;
}

/// <summary>One named text.</summary>
/// <param name="Place">Name of a request field, or a JSON pointer into a section.</param>
/// <param name="Text">The text itself.</param>
public sealed record RailText(string Place, string Text)
{
    private WordsRead? _words;
    private IReadOnlyList<Layer>? _layers;

    /// <summary>Its words, read once for all rails that look at words. Two rails that read at the same moment read the same.</summary>
    internal WordsRead Words => _words ??= SafetyBooks.Read(Text);

    /// <summary>The text as it can be read, and what is encoded or hidden in it, looked for once.</summary>
    internal IReadOnlyList<Layer> Layers => _layers ??= [.. LayersUnder.Text(Text)];

    /// <summary>The same text at the same place, whether it was read or not.</summary>
    public bool Equals(RailText? other) => other is not null && Place == other.Place && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Place, Text);
}

/// <summary>What the rails look at in one pass.</summary>
/// <param name="Direction">Which way the texts go.</param>
/// <param name="Band">Grade band: K-2, 3-5, 6-8 or 9-12.</param>
/// <param name="Texts">All texts, each with its place.</param>
public sealed record RailInput(Direction Direction, string Band, IReadOnlyList<RailText> Texts)
{
    /// <summary>Of a request's fields those that go that way: what students wrote, or all others.</summary>
    public static RailInput Of(Direction direction, string band, IReadOnlyDictionary<string, string> fields, IReadOnlyCollection<string>? work) =>
        new(
            direction,
            band,
            [.. fields.Where(f => (work?.Contains(f.Key) ?? false) == (direction == Direction.StudentWork)).Select(f => new RailText(f.Key, f.Value))]
        );
}

/// <summary>A deterministic check. It must be safe for concurrent use and must not do I/O.</summary>
public interface IRail
{
    /// <summary>Stable id, kebab-case.</summary>
    string Id { get; }

    /// <summary>Goes up when the rail finds other things than before; every finding carries it.</summary>
    string Version => FirstVersion;

    /// <summary>The version of a rail that has not changed yet.</summary>
    const string FirstVersion = "1";

    /// <summary>Returns what it found; an empty sequence means Pass.</summary>
    IEnumerable<Finding> Check(RailInput input);
}
