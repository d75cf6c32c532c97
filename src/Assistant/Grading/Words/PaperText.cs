namespace Homeroom.Assistant.Grading.Words;

/// <summary>A paper cut into words, sentences and paragraphs, the way students write: sentences may begin small, and marks may be missing.</summary>
internal sealed class PaperText
{
    /// <summary>What every name counts as, so that none counts more than another.</summary>
    public const string Name = "name";

    private readonly List<Word> _words = [];

    /// <summary>Reads a paper.</summary>
    public PaperText(string text)
    {
        Text = text;
        Read();
    }

    /// <summary>The text as it came.</summary>
    public string Text { get; }

    /// <summary>The words in order.</summary>
    public IReadOnlyList<Word> Words => _words;

    /// <summary>How many sentences hold a word.</summary>
    public int Sentences { get; private set; }

    /// <summary>How many paragraphs hold a word.</summary>
    public int Paragraphs { get; private set; }

    /// <summary>How often a mark stands in the text.</summary>
    public int Count(string marks) => Text.AsSpan().CountAny(marks);

    private void Read()
    {
        var (fresh, paragraph) = (true, true);
        for (var at = 0; at < Text.Length; )
        {
            var c = Text[at];
            if (char.IsLetterOrDigit(c))
            {
                var end = EndOfWord(Text, at);
                Sentences += fresh ? 1 : 0;
                Paragraphs += paragraph ? 1 : 0;
                Add(at, end);
                (fresh, paragraph) = (false, false);
                at = end;
            }
            else
            {
                fresh |= c is '.' or '!' or '?' or '…' && (at + 1 >= Text.Length || !char.IsLetterOrDigit(Text[at + 1]));
                paragraph |= c == '\n';
                fresh |= c == '\n' && at + 1 < Text.Length && Text[at + 1] == '\n';
                at++;
            }
        }
    }

    /// <summary>Where a word ends that begins at that place.</summary>
    public static int EndOfWord(string text, int at)
    {
        var end = at + 1;
        while (
            end < text.Length && (char.IsLetterOrDigit(text[end]) || (IsInner(text[end]) && end + 1 < text.Length && char.IsLetter(text[end + 1])))
        )
        {
            end++;
        }

        return end;
    }

    private void Add(int at, int end)
    {
        var written = Text[at..end];
        _words.Add(new Word(written.ToLowerInvariant().Replace('’', '\''), char.IsUpper(written[0]), Sentences - 1));
    }

    private static bool IsInner(char c) => c is '\'' or '’' or '-';
}
