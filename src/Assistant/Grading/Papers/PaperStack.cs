using System.Globalization;
using System.Text;

namespace Homeroom.Assistant.Grading.Papers;

/// <summary>Where papers are put while a set is read. It cleans them and holds the bounds.</summary>
internal sealed class PaperStack
{
    private readonly List<BroughtPaper> _papers = [];
    private readonly List<string> _problems = [];
    private readonly List<string> _told = [];
    private string _firstLeft = "";
    private int _left;
    private long _wordBytes = PaperLimits.WordBytes;

    /// <summary>Adds a paper, or says why not.</summary>
    public void Add(BroughtPaper paper)
    {
        if (_papers.Count == PaperLimits.Papers)
        {
            _firstLeft = _left == 0 ? paper.From : _firstLeft;
            _left++;
            return;
        }

        var (text, removed) = CleanText.Of(paper.Text);
        if (TooLarge(text))
        {
            Fail($"{paper.From} is left out: its text is longer than 100 KB, about 40 pages. Split it, or bring only what is to be marked.");
            return;
        }

        var label = CleanText.Of(paper.Label).Text.Replace('\n', ' ');
        var clean = paper with
        {
            Label = label.Length > 0 ? Shown.Short(label) : string.Create(CultureInfo.InvariantCulture, $"Paper {_papers.Count + 1}"),
            Text = text,
            Answers = paper.Answers?.ToDictionary(a => a.Key, a => CleanText.Of(a.Value).Text, StringComparer.Ordinal),
        };
        _papers.Add(clean with { Notes = [.. paper.Notes, .. Notes(clean, removed)] });
    }

    /// <summary>Whether a text is more than one paper may have.</summary>
    public static bool TooLarge(string text) => Encoding.UTF8.GetByteCount(text) > PaperLimits.PaperBytes;

    /// <summary>Says what could not be read.</summary>
    public void Fail(string problem) => _problems.Add(problem);

    /// <summary>Says how something was read.</summary>
    public void Tell(string told) => _told.Add(told);

    /// <summary>Takes from what all Word files together may unpack to.</summary>
    public bool TakeWordBytes(int bytes) => (_wordBytes -= bytes) >= 0;

    /// <summary>All that was put here.</summary>
    public PaperReading Reading()
    {
        List<string> problems = [.. _problems];
        if (_left > 0)
        {
            var rest = _left == 1 ? "1 paper is" : string.Create(CultureInfo.InvariantCulture, $"{_left} papers are");
            problems.Add($"A set has at most 1,000 papers. {rest} left out, from {_firstLeft} on. Bring the rest as a second set.");
        }

        return new PaperReading([.. _papers], problems, [.. _told]);
    }

    private static IEnumerable<string> Notes(BroughtPaper paper, int removed)
    {
        if (removed > 0)
        {
            yield return removed == 1
                ? "1 character that is no text was taken out."
                : string.Create(CultureInfo.InvariantCulture, $"{removed} characters that are no text were taken out.");
        }

        if (paper.IsEmpty)
        {
            yield return "There are no words in it.";
        }
    }
}
