using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.ModelRails;

/// <summary>A text as it may leave for a model rail: names and numbers replaced, and looked through once more for names. There is no other way to make one.</summary>
public sealed class MaskedText
{
    private MaskedText(RailInput input, string whole, IReadOnlyList<MaskedPart> parts) =>
        (Direction, Band, Whole, Parts) = (input.Direction, input.Band, whole, parts);

    /// <summary>Longest text that is looked at, in UTF-16 units over all parts.</summary>
    public const int Longest = 200_000;

    /// <summary>Which way the text goes.</summary>
    public Direction Direction { get; }

    /// <summary>Grade band of the readers.</summary>
    public string Band { get; }

    /// <summary>The place of a finding that is about all of it.</summary>
    public string Whole { get; }

    /// <summary>Its length over all parts, in UTF-16 units.</summary>
    public int Length => Parts.Sum(p => p.Text.Length);

    /// <summary>Its parts that hold any words, in order.</summary>
    public IReadOnlyList<MaskedPart> Parts { get; }

    /// <summary>Masks a text; null when a name would still stand in it.</summary>
    /// <param name="input">The text as it was written.</param>
    /// <param name="whole">The place of a finding that is about all of it.</param>
    /// <param name="people">Everybody it may name.</param>
    public static MaskedText? Of(RailInput input, string whole, Roster people)
    {
        var masked = Pseudonyms.Mask(input.Texts.ToDictionary(t => t.Place, t => t.Text), people);
        if (masked.Vault.LeaksIn(masked.Fields.Values) is not null)
        {
            return null;
        }

        var parts = input
            .Texts.Where(t => t.Text.Any(char.IsLetter))
            .Select(t => new MaskedPart(t.Place, masked.Fields[t.Place], t.Text.Length, [.. masked.Replacements.Where(r => r.Field == t.Place)]));
        return new MaskedText(input, whole, [.. parts]);
    }

    /// <summary>Some of its parts in one piece, or in several that overlap where they are longer.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="longest">Longest piece in UTF-16 units.</param>
    public IReadOnlyList<Passage> Passages(IEnumerable<MaskedPart> parts, int longest) => Passage.Cut([.. parts], Whole, longest);
}

/// <summary>One masked text with its place.</summary>
/// <param name="Place">Name of a request field, or a JSON pointer.</param>
/// <param name="Text">The text, masked.</param>
/// <param name="Length">Length of the text as it was written.</param>
/// <param name="Replaced">What was replaced, in order, on the text as it was written.</param>
public sealed record MaskedPart(string Place, string Text, int Length, IReadOnlyList<Replacement> Replaced)
{
    /// <summary>A stretch of the masked text, on the text as it was written. A token stands for all that it replaces.</summary>
    public Spot Original(int start, int length)
    {
        var from = Unmask(start, toEnd: false);
        return new Spot(Place, from, Unmask(start + length, toEnd: true) - from);
    }

    private int Unmask(int at, bool toEnd)
    {
        var (masked, original) = (0, 0);
        foreach (var gone in Replaced)
        {
            var begin = masked + gone.Start - original;
            if (at <= begin)
            {
                break;
            }

            (masked, original) = (Text.IndexOf("]]", begin, StringComparison.Ordinal) + 2, gone.Start + gone.Length);
            if (at < masked)
            {
                return toEnd ? original : gone.Start;
            }
        }

        return Math.Min(original + at - masked, Length);
    }
}
