namespace Homeroom.Guardrails.Phrases;

/// <summary>
/// Patterns over the words of a text. It takes time in proportion to the text, whatever the text is: each pattern goes over a window of 64 words in a fixed
/// number of steps, and is tried only where a sentence holds the words that it needs.
/// </summary>
internal sealed class PatternBook
{
    // Somebody who asks is heard so many words on.
    private const int Reach = 24;

    private const string AskConcept = "ask";

    private readonly Lexicon _lexicon;
    private readonly Pattern[] _patterns;
    private readonly Pattern[] _frames;
    private readonly Lazy<Candidates> _candidates;
    private readonly ThreadLocal<Window> _window;

    /// <summary>A book of a table of patterns. Lines with the code <c>ask</c> say what asking looks like.</summary>
    public PatternBook(Lexicon lexicon, params ReadOnlySpan<string> tables)
    {
        _lexicon = lexicon;
        List<Pattern> all = [];
        foreach (var table in tables)
        {
            all.AddRange(
                table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => Pattern.Read(line, lexicon))
            );
        }

        _window = new(() => new Window(lexicon.Count));
        _frames = [.. all.Where(p => p.Code == AskConcept)];
        _patterns = [.. all.Where(p => p.Code != AskConcept)];
        _candidates = new(() => new Candidates(_patterns, lexicon.Words.Concepts));
    }

    /// <summary>Every place where a pattern stands; of those that overlap, the first in the table.</summary>
    /// <param name="read">The text, read with the vocabulary of this book's lexicon.</param>
    public IReadOnlyList<Hit> Find(WordsRead read)
    {
        var (words, candidates) = (_lexicon.Words, _candidates.Value);
        var row = new ulong[candidates.Length];
        List<Hit> hits = [];
        List<Phrase> phrases = [];
        List<int> possible = [];
        var first = 0;
        foreach (var end in read.Ends)
        {
            Array.Clear(row);
            phrases.Clear();
            Read(read.From(first, end), first, words, row, phrases);
            candidates.In(row, possible);
            if (possible.Count > 0)
            {
                Find(new Sentence(read, first, end, phrases), words, possible, hits);
            }

            first = end;
        }

        return hits;
    }

    private void Read(ReadOnlySpan<Token> tokens, int first, Lexicon.Sealed words, ulong[] row, List<Phrase> phrases)
    {
        var candidates = _candidates.Value;
        for (var i = 0; i < tokens.Length; i++)
        {
            var node = words.First[tokens[i].Word];
            candidates.Add(node, row);
            for (var j = i + 1; node != 0 && words.GoesOn[node] && j < tokens.Length; j++)
            {
                node = words.Steps.GetValueOrDefault(((long)node << 32) | (uint)tokens[j].Word);
                if (words.Concepts[node].Length > 0)
                {
                    phrases.Add(new Phrase(first + i, j + 1 - i, node));
                    candidates.Add(node, row);
                }
            }
        }
    }

    private void Find(Sentence sentence, Lexicon.Sealed words, List<int> possible, List<Hit> hits)
    {
        var (window, phrase) = (_window.Value!, 0);
        for (var first = sentence.First; ; first += Window.Size / 2)
        {
            window.Put(sentence, words, first, ref phrase);
            var asked = Asked(window);
            foreach (var number in possible)
            {
                var pattern = _patterns[number];
                if (pattern.In(window, pattern.Asked ? asked : window.Everywhere) is var (from, end))
                {
                    var (start, last) = (sentence.Read.Tokens[first + from].Start, sentence.Read.Tokens[first + end - 1].End);
                    if (!IsKnown(hits, start, last))
                    {
                        hits.Add(new Hit(pattern.Code, start, last - start));
                    }
                }
            }

            if (window.EndsSentence)
            {
                return;
            }
        }
    }

    // Hits of one window stand together at the end of the list.
    private static bool IsKnown(List<Hit> hits, int start, int end)
    {
        for (var i = hits.Count - 1; i >= Math.Max(0, hits.Count - 32); i--)
        {
            if (hits[i].Start < end && start < hits[i].Start + hits[i].Length)
            {
                return true;
            }
        }

        return false;
    }

    private ulong Asked(Window window)
    {
        var asked = 0UL;
        foreach (var frame in _frames)
        {
            asked |= frame.Unless.Length == 0 || frame.In(window, window.Everywhere) is not null ? frame.From(window) : 0;
        }

        for (var i = 0; i < Reach; i++)
        {
            asked |= asked << 1;
        }

        return asked & window.Everywhere;
    }
}
