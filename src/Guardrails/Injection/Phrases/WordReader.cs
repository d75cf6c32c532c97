namespace Homeroom.Guardrails.Injection.Phrases;

/// <summary>Reads a text once and keeps the words that mean something to a rule, however they are spelled out.</summary>
internal sealed partial class WordReader(Lexicon lexicon, string text)
{
    /// <summary>The cue of a word that begins an order.</summary>
    public const string Orders = "^";

    /// <summary>The cue of a word with a colon after it.</summary>
    public const string Colon = ":";

    /// <summary>The cue of a word at the end of a clause.</summary>
    public const string Ends = ".";

    /// <summary>The cue of a word with a "not" before it.</summary>
    public const string Negated = "!";

    /// <summary>The cue of a word in capitals.</summary>
    public const string Capitals = "*";

    /// <summary>The cue of a word such as "should": whether an order follows depends on who should.</summary>
    public const string Modal = "Modal";

    /// <summary>The cues that a reader looks at or sets.</summary>
    public static readonly IReadOnlyList<string> Cues = [Orders, Colon, Ends, Negated, Capitals, "Lead", "Not", "Num", "Best", "GradeA"];

    private const int FewestSpelled = 6;
    private const int ShortestGlued = 14;

    private readonly UInt128 _orders = lexicon.Known(Orders);
    private readonly UInt128 _colon = lexicon.Known(Colon);
    private readonly UInt128 _ends = lexicon.Known(Ends);
    private readonly UInt128 _negated = lexicon.Known(Negated);
    private readonly UInt128 _capitals = lexicon.Known(Capitals);
    private readonly UInt128 _leads = lexicon.Known("Lead");
    private readonly UInt128 _modal = lexicon.Maybe(Modal);
    private readonly UInt128 _addressed = lexicon.Maybe("You") | lexicon.Maybe("Model") | lexicon.Maybe("Grader") | lexicon.Maybe("ModelToo");
    private readonly UInt128 _not = lexicon.Known("Not");
    private readonly UInt128 _number = lexicon.Known("Num");
    private readonly UInt128 _best = lexicon.Known("Best");
    private readonly UInt128 _capital = lexicon.Known("GradeA");

    private readonly List<CueWord> _words = new(16 + (text.Length / 10));
    private readonly char[] _lower = new char[Lexicon.Longest];
    private SpelledOut _singles;
    private SpelledOut _chunk;

    private int _ordinal;
    private int _sentence;
    private int _negatedUntil = -1;
    private bool _order = true;
    private bool _isAddressed;
    private bool _chunkHasCue;

    /// <summary>The words, and all their cues together.</summary>
    public (List<CueWord> Words, UInt128 Cues) Read()
    {
        for (var at = 0; at < text.Length; )
        {
            at = Characters.Of(text[at]) switch
            {
                Character.Letter or Character.Digit => Word(at),
                Character.Sign when at + 1 < text.Length && Characters.Of(text[at + 1]) is Character.Letter => Word(at),
                Character.Stop when text[at] == '!' && at + 1 < text.Length && Characters.Of(text[at + 1]) is Character.Letter && IsFree(at) => Word(
                    at
                ),
                Character.Wide => Wide(at),
                var kind => Between(at, kind),
            };
        }

        EndChunk();
        EndSingles();
        var all = UInt128.Zero;
        foreach (var word in _words)
        {
            all |= word.Cues;
        }

        return (_words, all);
    }

    private bool IsFree(int at) => at == 0 || Characters.Of(text[at - 1]) is Character.Space or Character.Line;

    private int Between(int at, Character kind)
    {
        switch (kind)
        {
            case Character.Space:
                EndChunk();
                return at + 1;
            case Character.Line:
                EndChunk();
                return Lines(at);
            case Character.Stop:
                Close(_ends, at);
                if (at + 1 >= text.Length || Characters.Of(text[at + 1]) is not (Character.Letter or Character.Digit) || text[at] is > '\u007F')
                {
                    _sentence++;
                    _negatedUntil = -1;
                }

                break;
            case Character.Comma:
                Close(_ends, at);
                break;
            case Character.Colon:
                Close(_colon, at);
                break;
        }

        // What is quoted is mentioned first of all; a sentence of its own begins with a capital.
        _order = kind != Character.Apostrophe && text[at] != '"';
        return at + 1;
    }

    // A blank line ends a sentence; so does nothing else that a line break could do.
    private int Lines(int at)
    {
        var breaks = 0;
        for (; at < text.Length && Characters.Of(text[at]) is Character.Line or Character.Space; at++)
        {
            breaks += text[at] == '\n' ? 1 : 0;
        }

        if (breaks > 1)
        {
            _sentence++;
            EndSingles();
        }

        _order = true;
        return at;
    }

    private void Close(UInt128 sign, int at)
    {
        if (_words is [.., var last] && last.Ordinal == _ordinal - 1 && at - last.End <= 2)
        {
            _words[^1] = last with { Cues = last.Cues | sign };
        }
    }

    private int Word(int start)
    {
        var (length, letters, others, end) = (0, 0, 0, start);
        for (; end < text.Length; end++)
        {
            var c = text[end];
            if (char.IsAsciiLetter(c))
            {
                letters++;
                if (length < _lower.Length)
                {
                    _lower[length] = (char)(c | 0x20);
                }

                length++;
                continue;
            }

            var kind = Characters.Of(c);
            if (kind is Character.Letter)
            {
                letters++;
            }
            else if (kind is Character.Apostrophe && IsInside(end))
            {
                continue;
            }
            else if (
                kind is Character.Digit
                || ((kind is Character.Sign || text[end] == '!') && (end == start || IsInside(end) || (text[end] == '$' && letters > 0)))
            )
            {
                others++;
            }
            else
            {
                break;
            }

            if (length < _lower.Length)
            {
                _lower[length] = char.ToLowerInvariant(text[end]);
            }

            length++;
        }

        Take(start, end, letters, others);
        return end;
    }

    private bool IsInside(int at) => at > 0 && at + 1 < text.Length && IsOfWord(text[at - 1]) && IsOfWord(text[at + 1]);

    private static bool IsOfWord(char c) => Characters.Of(c) is Character.Letter or Character.Digit or Character.Sign;

    private void Take(int start, int end, int letters, int others)
    {
        var length = letters + others;
        if (length != 1 || (_singles.Parts > 0 && (start - _singles.End > 3 || start == _singles.End)))
        {
            EndSingles();
        }

        if (length == 1)
        {
            _singles = _singles.With(start, end);
        }

        var cues = length > Lexicon.Longest ? 0 : Meaning(start, end, letters, others);
        if (cues == 0 && letters >= ShortestGlued && others <= letters / 2)
        {
            Glued(text.AsSpan(start, end - start), i => (start + i, start + i + 1));
            cues = 0;
        }
        else
        {
            Add(cues, start, end);
        }

        _chunk = _chunk.With(start, end);
        _chunkHasCue |= cues != 0;
    }

    private UInt128 Meaning(int start, int end, int letters, int others)
    {
        var word = _lower.AsSpan(0, letters + others);
        if (letters == 0)
        {
            return others <= 3 ? _number | Whole(word, end) : 0;
        }

        var cues = lexicon.Find(word);
        if (word.Length == 1 && text[start] == 'A')
        {
            cues |= _capital | (end < text.Length && text[end] == '+' ? _best : 0);
        }

        if (cues == 0 && others > 0 && letters > 0)
        {
            cues = Leet(word, 'i');
            cues = cues == 0 ? Leet(word, 'l') : cues;
        }

        return cues != 0 && letters > 1 && !text.AsSpan(start, end - start).ContainsAnyInRange('a', 'z') ? cues | _capitals : cues;
    }

    private UInt128 Leet(ReadOnlySpan<char> word, char one)
    {
        Span<char> meant = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            meant[i] = Characters.Meant(word[i], one);
        }

        return lexicon.Find(meant);
    }

    // 6/6, 10 / 10, 100 %, 10 out of 10.
    private UInt128 Whole(ReadOnlySpan<char> number, int end)
    {
        var rest = text.AsSpan(end, Math.Min(16, text.Length - end)).TrimStart();
        if (rest.StartsWith("%") || rest.StartsWith("percent", StringComparison.OrdinalIgnoreCase))
        {
            return number.SequenceEqual("100") ? _best : 0;
        }

        var over =
            rest.StartsWith("/") ? rest[1..].TrimStart()
            : rest.StartsWith("out of ", StringComparison.OrdinalIgnoreCase) ? rest[7..]
            : [];
        return over.StartsWith(number) && (over.Length == number.Length || !char.IsAsciiDigit(over[number.Length])) ? _best : 0;
    }

    private void Add(UInt128 cues, int start, int end)
    {
        var ordinal = _ordinal++;
        if (!_order && end - start > 2 && char.IsAsciiLetterUpper(text[start]) && char.IsAsciiLetterLower(text[start + 1]))
        {
            // A capital in the middle of a sentence: somebody put another sentence there.
            (_order, _negatedUntil) = (true, -1);
        }

        if (cues != 0)
        {
            var signs = (_order ? _orders : 0) | (ordinal <= _negatedUntil ? _negated : 0);
            _words.Add(new CueWord(cues | signs, start, end - start, ordinal, _sentence));
            _negatedUntil = (cues & _not) != 0 ? ordinal + 2 : _negatedUntil;
        }

        _order = (cues & _leads) != 0 && ((cues & _modal) == 0 || _order || _isAddressed);
        _isAddressed = (cues & _addressed) != 0;
    }
}
