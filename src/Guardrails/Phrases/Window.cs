namespace Homeroom.Guardrails.Phrases;

/// <summary>Up to 64 words of a sentence. A set of places in it is one number: bit n is the place before word n.</summary>
internal sealed class Window
{
    /// <summary>How many words it holds.</summary>
    public const int Size = 64;

    private readonly ulong[] _standsAt;
    private readonly ulong[] _beginsAt;
    private readonly int[] _lastPhrase;
    private readonly List<int> _touched = [];
    private readonly List<(int Before, int At, int Words)> _phrases = [];

    /// <summary>An empty one.</summary>
    /// <param name="concepts">How many concepts there are.</param>
    public Window(int concepts)
    {
        (_standsAt, _beginsAt, _lastPhrase) = (new ulong[concepts], new ulong[concepts], new int[concepts]);
        Array.Fill(_lastPhrase, -1);
    }

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
    /// <param name="sentence">The sentence.</param>
    /// <param name="words">What its words mean.</param>
    /// <param name="first">The first token.</param>
    /// <param name="phrase">The first phrase that can begin here; it moves on with the window, so that a long sentence is gone through once.</param>
    public void Put(Sentence sentence, Lexicon.Sealed words, int first, ref int phrase)
    {
        Clear();
        (First, Count) = (first, Math.Min(Size, sentence.End - first));
        (BeginsSentence, EndsSentence) = (first == sentence.First, first + Count == sentence.End);
        var tokens = sentence.Read.From(first, first + Count);
        for (var i = 0; i < Count; i++)
        {
            foreach (var concept in words.Concepts[words.First[tokens[i].Word]])
            {
                _touched.Add(concept);
                _standsAt[concept] |= 1UL << i;
                _beginsAt[concept] |= 1UL << i;
            }
        }

        while (phrase < sentence.Phrases.Count && sentence.Phrases[phrase].At < first)
        {
            phrase++;
        }

        for (var i = phrase; i < sentence.Phrases.Count && sentence.Phrases[i].At < first + Count; i++)
        {
            Put(sentence.Phrases[i], words);
        }
    }

    /// <summary>The places after the concept, for those of the given places where it stands.</summary>
    public ulong After(int concept, ulong from)
    {
        var to = (from & _standsAt[concept]) << 1;
        for (var i = _lastPhrase[concept]; i >= 0; i = _phrases[i].Before)
        {
            var (_, at, count) = _phrases[i];
            to |= (from >> at & 1) != 0 && at + count < Size ? 1UL << (at + count) : 0;
        }

        return to;
    }

    /// <summary>The places where a concept begins.</summary>
    public ulong Begins(int concept) => _beginsAt[concept];

    /// <summary>The places right after a concept.</summary>
    public ulong Ends(int concept) => After(concept, ulong.MaxValue);

    private void Put(Phrase phrase, Lexicon.Sealed words)
    {
        var at = phrase.At - First;
        if (at + phrase.Words > Count)
        {
            return;
        }

        foreach (var concept in words.Concepts[phrase.Node])
        {
            _touched.Add(concept);
            _beginsAt[concept] |= 1UL << at;
            _phrases.Add((_lastPhrase[concept], at, phrase.Words));
            _lastPhrase[concept] = _phrases.Count - 1;
        }
    }

    private void Clear()
    {
        foreach (var concept in _touched)
        {
            (_standsAt[concept], _beginsAt[concept], _lastPhrase[concept]) = (0, 0, -1);
        }

        _touched.Clear();
        _phrases.Clear();
    }
}
