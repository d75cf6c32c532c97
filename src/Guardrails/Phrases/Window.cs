namespace Homeroom.Guardrails.Phrases;

/// <summary>Up to 64 words of a sentence. A set of places in it is one number: bit n is the place before word n.</summary>
internal sealed class Window(int concepts)
{
    /// <summary>How many words it holds.</summary>
    public const int Size = 64;

    private readonly ulong[] _standsAt = new ulong[concepts];
    private readonly List<int> _touched = [];
    private readonly List<(int Concept, int At, int Words)> _phrases = [];

    /// <summary>The first token of the window.</summary>
    public int First { get; private set; }

    /// <summary>How many tokens it holds.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the sentence begins here.</summary>
    public bool BeginsSentence { get; private set; }

    /// <summary>Whether the sentence ends here.</summary>
    public bool EndsSentence { get; private set; }

    /// <summary>Every place in it, the one after the last word too.</summary>
    public ulong Everywhere => Count == Size ? ulong.MaxValue : (1UL << (Count + 1)) - 1;

    /// <summary>Moves the window onto a part of a sentence.</summary>
    public void Put(Reading reading, Lexicon.Sealed words, Sentence sentence, int first)
    {
        Clear();
        (First, Count) = (first, Math.Min(Size, sentence.End - first));
        (BeginsSentence, EndsSentence) = (first == sentence.First, first + Count == sentence.End);
        for (var i = 0; i < Count; i++)
        {
            foreach (var concept in words.Concepts[reading.Tokens[first + i].Node])
            {
                _touched.Add(concept);
                _standsAt[concept] |= 1UL << i;
            }
        }

        for (var i = sentence.FirstPhrase; i < sentence.EndPhrase; i++)
        {
            var phrase = reading.Phrases[i];
            if (phrase.At >= first && phrase.At + phrase.Words <= first + Count)
            {
                foreach (var concept in words.Concepts[phrase.Node])
                {
                    _phrases.Add((concept, phrase.At - first, phrase.Words));
                }
            }
        }
    }

    /// <summary>The places after the concept, for those of the given places where it stands.</summary>
    public ulong After(int concept, ulong from)
    {
        var to = (from & _standsAt[concept]) << 1;
        foreach (var (c, at, count) in _phrases)
        {
            to |= c == concept && (from >> at & 1) != 0 && at + count < Size ? 1UL << (at + count) : 0;
        }

        return to;
    }

    /// <summary>The places where a concept begins.</summary>
    public ulong Begins(int concept)
    {
        var places = _standsAt[concept];
        foreach (var (c, at, _) in _phrases)
        {
            places |= c == concept ? 1UL << at : 0;
        }

        return places;
    }

    /// <summary>The places right after a concept.</summary>
    public ulong Ends(int concept) => After(concept, ulong.MaxValue);

    private void Clear()
    {
        foreach (var concept in _touched)
        {
            _standsAt[concept] = 0;
        }

        _touched.Clear();
        _phrases.Clear();
    }
}
