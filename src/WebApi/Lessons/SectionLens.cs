using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Homeroom.WebApi.Lessons;

/// <summary>A piece of a text: plain, a gap for the teacher, or words that a finding is about.</summary>
public sealed record Piece(string Text, bool IsGap = false, NumberedFinding? Finding = null);

/// <summary>One section of a draft as a page reads it: values by pointer, and texts cut where findings and gaps are.</summary>
public sealed partial class SectionLens(LessonView view, string section)
{
    private readonly JsonNode? _content = view.Content(section);
    private readonly IReadOnlyList<NumberedFinding> _findings = [.. view.In(section).Where(f => f.AtWords && f.Reason is null)];

    /// <summary>The address of the draft that the section belongs to.</summary>
    public string Home => view.Home;

    /// <summary>Whether it came in a shape in which its own page would leave out some of its words.</summary>
    public bool IsMisshapen => Misshapen.Is(view.Draft.Find(section), _content);

    /// <summary>The value at a pointer into the section.</summary>
    public JsonNode? At(string pointer) => Shell.Pointer.Find(_content, pointer);

    /// <summary>The text at a pointer, or nothing.</summary>
    public string Text(string pointer) => At(pointer)?.ToString() ?? "";

    /// <summary>Pointers of the entries of a list.</summary>
    public IReadOnlyList<string> Entries(string list) =>
        At(list) is JsonArray entries ? [.. Enumerable.Range(0, entries.Count).Select(i => $"{list}/{i}")] : [];

    /// <summary>The text at a pointer in pieces.</summary>
    public IReadOnlyList<Piece> Pieces(string pointer)
    {
        var text = Text(pointer);
        if (_findings.Count == 0 && !text.Contains('[', StringComparison.Ordinal))
        {
            return [new Piece(text)];
        }

        var pieces = new List<Piece>();
        var at = 0;
        foreach (var finding in _findings.Where(f => f.Finding.Place == $"/{section}{pointer}").OrderBy(f => f.Finding.Start))
        {
            var start = Math.Clamp(finding.Finding.Start, at, text.Length);
            var end = Math.Clamp(finding.Finding.Start + finding.Finding.Length, start, text.Length);
            if (finding.Finding.Length == 0)
            {
                (start, end) = (text.Length, text.Length);
            }

            pieces.AddRange(Plain(text[at..start]));
            pieces.Add(new Piece(text[start..end], Gaps().IsMatch(text[start..end]), finding));
            at = end;
        }

        pieces.AddRange(Plain(text[at..]));
        return pieces;
    }

    private static IEnumerable<Piece> Plain(string text)
    {
        var at = 0;
        foreach (Match gap in Gaps().Matches(text))
        {
            if (gap.Index > at)
            {
                yield return new Piece(text[at..gap.Index]);
            }

            yield return new Piece(gap.Value, IsGap: true);
            at = gap.Index + gap.Length;
        }

        if (at < text.Length)
        {
            yield return new Piece(text[at..]);
        }
    }

    [GeneratedRegex(@"\[You fill: [^\]]*\]")]
    private static partial Regex Gaps();
}
