using System.Text;

namespace Homeroom.Assistant.ModelRails;

/// <summary>A piece of masked text that goes out in one call, and where each stretch of it comes from.</summary>
public sealed class Passage
{
    private const int Overlap = 200;
    private readonly string _whole;
    private readonly List<Slice> _slices;

    private Passage(string text, string whole, List<Slice> slices) => (Text, _whole, _slices) = (text, whole, slices);

    private sealed record Slice(MaskedPart Part, int InPassage, int InPart, int Length);

    /// <summary>What goes out.</summary>
    public string Text { get; }

    /// <summary>Where all of it stands: the part, or the stretch of it, when it comes from one part alone.</summary>
    public Spot Spot =>
        _slices is not [var only] ? new Spot(_whole, 0, 0)
        : only.Length == only.Part.Text.Length ? new Spot(only.Part.Place, 0, 0)
        : only.Part.Original(only.InPart, only.Length);

    /// <summary>How many parts it comes from.</summary>
    public int PartCount => _slices.Count;

    /// <summary>Where a stretch of it stands; all of it where the stretch goes over several parts.</summary>
    public Spot At(int start, int length) =>
        _slices.Find(s => s.InPassage <= start && start + length <= s.InPassage + s.Length) is { } slice
            ? slice.Part.Original(slice.InPart + start - slice.InPassage, length)
            : Spot;

    /// <summary>Puts parts together, a line break between them, and cuts what is longer at a space, with some words twice.</summary>
    internal static IReadOnlyList<Passage> Cut(IReadOnlyList<MaskedPart> parts, string whole, int longest)
    {
        var all = new StringBuilder();
        List<Slice> slices = [];
        foreach (var part in parts)
        {
            if (all.Length > 0)
            {
                all.Append('\n');
            }

            slices.Add(new Slice(part, all.Length, 0, part.Text.Length));
            all.Append(part.Text);
        }

        var text = all.ToString();
        List<Passage> passages = [];
        for (var from = 0; from < text.Length; )
        {
            var to = from + longest >= text.Length ? text.Length : Gap(text, from + longest, from + (longest / 2));
            passages.Add(new Passage(text[from..to], whole, [.. slices.Select(s => Within(s, from, to)).Where(s => s.Length > 0)]));
            from = to == text.Length ? to : Gap(text, to - Overlap, to - (2 * Overlap));
        }

        return passages;
    }

    private static Slice Within(Slice s, int from, int to)
    {
        var (begin, end) = (Math.Max(s.InPassage, from), Math.Min(s.InPassage + s.Length, to));
        return new Slice(s.Part, begin - from, s.InPart + begin - s.InPassage, end - begin);
    }

    // The last place after a space, so that no word is cut; in a text without one, between two characters.
    private static int Gap(string text, int at, int least)
    {
        var space = text.LastIndexOfAny([' ', '\n', '\t'], at - 1, at - least);
        return space >= 0 ? space + 1
            : char.IsLowSurrogate(text[at]) ? at - 1
            : at;
    }
}
