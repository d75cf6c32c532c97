namespace Homeroom.Guardrails.Phrases;

/// <summary>Where a pattern stands in a text.</summary>
/// <param name="Code">The pattern's code.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units.</param>
internal readonly record struct Hit(string Code, int Start, int Length);

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
    }

    /// <summary>Every place where a pattern stands; of those that overlap, the first in the table.</summary>
    public IReadOnlyList<Hit> Find(string text)
    {
        var words = _lexicon.Words;
        var reading = Reading.Of(text, words);
        List<Hit>? hits = null;
        List<Pattern> possible = [];
        foreach (var sentence in reading.Sentences)
        {
            possible.Clear();
            foreach (var pattern in _patterns)
            {
                if (pattern.MayStandIn(sentence.Holds))
                {
                    possible.Add(pattern);
                }
            }

            if (possible.Count > 0)
            {
                Find(reading, words, sentence, possible, hits ??= []);
            }
        }

        return hits ?? (IReadOnlyList<Hit>)[];
    }

    private void Find(Reading reading, Lexicon.Sealed words, Sentence sentence, List<Pattern> possible, List<Hit> hits)
    {
        var window = _window.Value!;
        for (var first = sentence.First; ; first += Window.Size / 2)
        {
            window.Put(reading, words, sentence, first);
            var asked = Asked(window);
            foreach (var pattern in possible)
            {
                if (pattern.In(window, pattern.Asked ? asked : window.Everywhere) is var (from, end))
                {
                    var (start, last) = (reading.Tokens[first + from].Start, reading.Tokens[first + end - 1].End);
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
