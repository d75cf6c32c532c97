namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>A teacher's text, read: its sentences with their weight, its terms, its key ideas and its tasks.</summary>
internal sealed class SourceText
{
    private SourceText(IReadOnlyList<string> ideas, IReadOnlyList<string> tasks, IReadOnlyList<string> sentences)
    {
        (Ideas, Tasks, Sentences) = (ideas, tasks, sentences);
        Weights = SentenceWeights.Of(sentences);
        Terms = TermSearch.In(sentences);
    }

    /// <summary>The lines of a list of key ideas; empty when the source is running text.</summary>
    public IReadOnlyList<string> Ideas { get; }

    /// <summary>Lines of the list that tell students to do something.</summary>
    public IReadOnlyList<string> Tasks { get; }
    public IReadOnlyList<string> Sentences { get; }
    public IReadOnlyList<double> Weights { get; }
    public IReadOnlyList<SourceTerm> Terms { get; }

    /// <summary>Reads a cleaned source, or null when nothing in it can be used.</summary>
    public static SourceText? Read(string source)
    {
        if (string.IsNullOrWhiteSpace(source))
        {
            return null;
        }

        var lines = SourceLines.Of(source);
        var list = lines.Kind == SourceKind.List ? lines.Ideas.Where(l => !Gap.Has(l)).Select(Ended).ToList() : [];
        var tasks = list.Where(Bloom.IsTask).ToList();
        var ideas = list.Where(l => !Bloom.IsTask(l)).ToList();
        var sentences =
            ideas.Count > 0 ? ideas
            : tasks.Count > 0 ? []
            : OtherLanguage.Without([.. SentenceSplit.Of(lines.Prose).Where(IsUsable)]);
        return ideas.Count + tasks.Count + sentences.Count == 0 ? null : new SourceText(ideas, tasks, sentences);
    }

    /// <summary>What a source is from which nothing could be taken.</summary>
    public static SourceKind KindOf(string source) =>
        SourceLines.Of(source).Kind is var kind && kind is SourceKind.Prose or SourceKind.List ? SourceKind.Unpunctuated : kind;

    private static string Ended(string line) => char.IsLetterOrDigit(line[^1]) || line[^1] is ')' or '’' or '%' ? line + "." : line;

    /// <summary>The weightiest sentences among some, in the order of the text.</summary>
    public IReadOnlyList<string> Heaviest(IReadOnlyList<int> among, int count) =>
        [.. among.OrderByDescending(i => Weights[i]).ThenBy(i => i).Take(count).Order().Select(i => Sentences[i])];

    // Headings, menus and captions have no full stop, and nobody can learn from half a page in one sentence.
    private static bool IsUsable(string sentence) =>
        sentence.Length is >= 15 and <= 400
        && sentence[^1] is '.' or '!' or '?' or '؟' or '。' or '！' or '？' or '۔' or '।' or '”' or '"' or '»' or ')'
        && sentence.Count(char.IsLetter) >= sentence.Length / 2
        && sentence.AsSpan().IndexOfAny("{}<>=|\\") < 0
        && !Gap.Has(sentence);
}
