using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>The texts of an activity as words that can be marked. It never changes once made; the same texts give the same words.</summary>
public sealed class MarkText
{
    private readonly MarkToken[] _tokens;
    private readonly TokenSpan[] _sentences;
    private readonly string[][] _texts;

    private MarkText(string[][] texts, MarkToken[] tokens, TokenSpan[] sentences)
    {
        (_texts, _tokens, _sentences) = (texts, tokens, sentences);
    }

    /// <summary>The paragraphs of each text.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Texts => _texts;

    /// <summary>All words; the number of each is its place here.</summary>
    public IReadOnlyList<MarkToken> Tokens => _tokens;

    /// <summary>All sentences, as the words they have.</summary>
    public IReadOnlyList<TokenSpan> Sentences => _sentences;

    /// <summary>Reads texts.</summary>
    /// <param name="texts">The paragraphs of each text, in order.</param>
    public static MarkText Of(IEnumerable<IEnumerable<string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        string[][] all = [.. texts.Select(t => t.ToArray())];
        List<MarkToken> tokens = [];
        List<TokenSpan> sentences = [];
        for (var text = 0; text < all.Length; text++)
        {
            for (var paragraph = 0; paragraph < all[text].Length; paragraph++)
            {
                Read(all[text][paragraph], text, paragraph, tokens, sentences);
            }
        }

        return new([.. all], [.. tokens], [.. sentences]);
    }

    /// <summary>A word without its punctuation.</summary>
    public string Word(int token) => ParagraphOf(_tokens[token]).Substring(_tokens[token].CoreStart, _tokens[token].CoreLength);

    /// <summary>A word as it is shown.</summary>
    public string Shown(int token) => ParagraphOf(_tokens[token]).Substring(_tokens[token].Start, _tokens[token].Length);

    /// <summary>The words of a span letter for letter, from the first core to the last; paragraphs are joined by a new line.</summary>
    public string Quote(TokenSpan span)
    {
        var (first, last) = (_tokens[span.First], _tokens[span.Last]);
        if (first.Text == last.Text && first.Paragraph == last.Paragraph)
        {
            return ParagraphOf(first)[first.CoreStart..last.CoreEnd];
        }

        var parts = span.Tokens().GroupBy(t => (_tokens[t].Text, _tokens[t].Paragraph)).Select(g => Quote(new TokenSpan(g.First(), g.Last())));
        return string.Join('\n', parts);
    }

    /// <summary>Whether a span lies inside one text.</summary>
    public bool Has(TokenSpan span) =>
        span.First >= 0 && span.First <= span.Last && span.Last < _tokens.Length && _tokens[span.First].Text == _tokens[span.Last].Text;

    /// <summary>The words of a quote that stands exactly once, letter for letter; null where it stands nowhere, more than once or in no word.</summary>
    public TokenSpan? Find(string quote) => FindAll(quote) is [var only] ? only : null;

    /// <summary>Everywhere a quote stands, letter for letter, in one paragraph and at the borders of words.</summary>
    public IReadOnlyList<TokenSpan> FindAll(string quote)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(quote);
        List<TokenSpan> found = [];
        for (var text = 0; text < _texts.Length; text++)
        {
            for (var paragraph = 0; paragraph < _texts[text].Length; paragraph++)
            {
                var words = _texts[text][paragraph];
                for (var at = words.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = words.IndexOf(quote, at + 1, StringComparison.Ordinal))
                {
                    if (IsBorder(words, at) && IsBorder(words, at + quote.Length) && At(text, paragraph, at, quote.Length) is { } span)
                    {
                        found.Add(span);
                    }
                }
            }
        }

        return found;
    }

    /// <summary>The words that a place in a paragraph touches; null where it touches none.</summary>
    /// <param name="text">Number of the text.</param>
    /// <param name="paragraph">Number of the paragraph in it.</param>
    /// <param name="start">First UTF-16 unit in the paragraph.</param>
    /// <param name="length">Length in UTF-16 units.</param>
    public TokenSpan? At(int text, int paragraph, int start, int length)
    {
        var first = Array.FindIndex(_tokens, t => t.Text == text && t.Paragraph == paragraph && t.CoreEnd > start && t.CoreStart < start + length);
        return first < 0
            ? null
            : new(first, Array.FindLastIndex(_tokens, t => t.Text == text && t.Paragraph == paragraph && t.CoreStart < start + length));
    }

    /// <summary>The words of a text, or null where it has none.</summary>
    public TokenSpan? OfText(int text)
    {
        var first = Array.FindIndex(_tokens, t => t.Text == text);
        return first < 0 ? null : new(first, Array.FindLastIndex(_tokens, t => t.Text == text));
    }

    internal string ParagraphOf(MarkToken token) => _texts[token.Text][token.Paragraph];

    private static void Read(string words, int text, int paragraph, List<MarkToken> tokens, List<TokenSpan> sentences)
    {
        var first = tokens.Count;
        var (ends, end) = (new Queue<int>(SentenceSplit.Places(words).Select(p => p.End)), 0);
        foreach (var cut in WordCutter.Words(words))
        {
            if (cut.CoreStart >= end && tokens.Count > first)
            {
                sentences.Add(new(first, tokens.Count - 1));
                first = tokens.Count;
            }

            while (cut.CoreStart >= end)
            {
                end = ends.Dequeue();
            }

            tokens.Add(
                new(tokens.Count, text, paragraph, cut.Start, cut.End - cut.Start, cut.CoreStart, cut.CoreEnd - cut.CoreStart, sentences.Count)
            );
        }

        if (tokens.Count > first)
        {
            sentences.Add(new(first, tokens.Count - 1));
        }
    }

    private static bool IsBorder(string text, int at) =>
        at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);
}
