using Homeroom.Guardrails;

namespace Homeroom.WebApi.Checks;

/// <summary>A finding with the number that it has on the page.</summary>
public sealed record SeenFinding(int No, Finding Finding)
{
    /// <summary>End of its words.</summary>
    public int End => Finding.Start + Finding.Length;
}

/// <summary>A stretch of the text in which the same findings lie.</summary>
/// <param name="Text">The text.</param>
/// <param name="Strongest">The strongest of the findings that lie over it; null where there is none.</param>
/// <param name="Ending">The findings that end with it.</param>
public sealed record SeenPiece(string Text, SeenFinding? Strongest, IReadOnlyList<SeenFinding> Ending);

/// <summary>A text and what the checks see in it, for a page.</summary>
public sealed class LookView(LookAsk ask, LookOutcome looked)
{
    /// <summary>At most so many findings stand on a page.</summary>
    public const int Most = 200;

    /// <summary>The verdict over all.</summary>
    public Verdict Verdict => looked.Verdict;

    /// <summary>Whether it was looked at on its way to a model.</summary>
    public bool IsRequest => ask.Direction == "request";

    /// <summary>Whether a model would get it: what the checks refuse goes nowhere.</summary>
    public bool IsSent => Verdict != Verdict.Refuse;

    /// <summary>How many findings there are.</summary>
    public int Total => looked.Findings.Count;

    /// <summary>The findings that are shown.</summary>
    public IReadOnlyList<SeenFinding> Findings { get; } = [.. looked.InOrder().Take(Most).Select((f, i) => new SeenFinding(i + 1, f))];

    /// <summary>The text as a model would get it.</summary>
    public string Masked => looked.Masked;

    /// <summary>Whether anything was replaced.</summary>
    public bool HasMasks => looked.Findings.Any(f => f.IsMask());

    /// <summary>Whether putting the originals back gives the same text to the letter.</summary>
    public bool IsExact => string.Equals(looked.Restored, ask.Text, StringComparison.Ordinal);

    /// <summary>The text, cut where findings begin and end.</summary>
    public IEnumerable<SeenPiece> Pieces()
    {
        var marked = Findings.Where(f => f.Finding.Length > 0).ToList();
        var cuts = marked.SelectMany(f => new[] { f.Finding.Start, f.End }).Append(0).Append(ask.Text.Length);
        var at = cuts.Select(c => Math.Clamp(c, 0, ask.Text.Length)).Distinct().Order().ToList();
        foreach (var (from, to) in at.Zip(at.Skip(1)))
        {
            var over = marked.Where(f => f.Finding.Start <= from && f.End >= to);
            yield return new SeenPiece(ask.Text[from..to], over.MaxBy(f => f.Finding.Severity), [.. marked.Where(f => f.End == to)]);
        }
    }
}
