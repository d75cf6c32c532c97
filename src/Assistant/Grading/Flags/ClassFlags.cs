using System.Globalization;
using Homeroom.Assistant.Grading.Words;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Grading.Flags;

/// <summary>Finds all flags of a class. None of them asks whether a machine wrote a paper: such detectors are unreliable, and they harm those who learn English.</summary>
internal sealed class ClassFlags
{
    private readonly ClassTexts _class;
    private readonly ulong[][] _words;
    private readonly double _usual;
    private readonly WordOrder _order;
    private readonly SentenceOrder _sentences;
    private readonly Topic _topic;
    private readonly Copied _copied;
    private readonly Twins _twins;
    private readonly IReadOnlyList<string?> _languages;
    private readonly string? _language;

    /// <summary>Reads a class.</summary>
    public ClassFlags(ClassTexts papers)
    {
        _class = papers;
        _words = [.. papers.Read.Select(Shingles.Words)];
        var lengths = _words.Select(w => w.Length).Where(l => l > 0).Order().ToList();
        _usual = lengths.Count == 0 ? 0 : lengths[lengths.Count / 2];
        _order = new WordOrder(_words);
        _sentences = new SentenceOrder(papers.Read);
        _topic = new Topic(papers.Read);
        _copied = new Copied(Shingles.Words(papers.Prompt), Shingles.Words(papers.Source));
        _twins = new Twins(_words);
        _languages = OtherLanguage.Of(papers.Written);
        _language = _languages
            .OfType<string>()
            .CountBy(l => l)
            .OrderByDescending(l => l.Value)
            .ThenBy(l => l.Key, StringComparer.Ordinal)
            .Select(l => l.Key)
            .FirstOrDefault();
    }

    /// <summary>The flags of a paper, the most urgent first.</summary>
    /// <param name="paper">Its place in the class.</param>
    /// <param name="rails">The rails that look at student work.</param>
    /// <param name="band">Grade band of the class.</param>
    public IReadOnlyList<PaperFlag> Of(int paper, RailPipeline rails, string band) =>
        [.. RailFlags.Find(_class.Written[paper], rails, band), .. Counted(paper)];

    /// <summary>The flags that are counted, without the rails.</summary>
    public IEnumerable<PaperFlag> Counted(int paper)
    {
        if (TooShort.Find(_words[paper].Length, _usual) is { } brief)
        {
            return Twin(paper).Prepend(brief);
        }

        PaperFlag?[] found =
        [
            OtherLanguage.Find(_languages[paper], _language),
            _copied.Find(_words[paper]),
            Doubled.Find(_words[paper]),
            _order.Find(paper) ?? _sentences.Find(paper),
            _topic.Find(paper),
            OtherEnglish.Find(_class.Written[paper], _class.Read[paper]),
        ];
        return found.OfType<PaperFlag>().Concat(Twin(paper));
    }

    private IEnumerable<PaperFlag> Twin(int paper) =>
        _twins.Of(paper) is not { Count: > 0 } twins
            ? []
            :
            [
                new PaperFlag(
                    "near-identical",
                    $"Nearly the same text as {(twins.Count == 1 ? "another paper" : twins.Count.ToString(CultureInfo.InvariantCulture) + " other papers")}. Compare them, and give the same mark for the same work.",
                    false
                )
                {
                    Papers = [.. twins.Select(t => _class.Ids[t])],
                },
            ];
}
