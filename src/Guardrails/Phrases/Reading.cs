using System.Buffers;
using System.Collections.Frozen;

namespace Homeroom.Guardrails.Phrases;

/// <summary>One word of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Node">What the lexicon knows of it; 0 for nothing.</param>
internal readonly record struct Token(int Start, int End, int Node);

/// <summary>A known phrase of more than one word.</summary>
/// <param name="At">Its first token.</param>
/// <param name="Words">How many tokens it has.</param>
/// <param name="Node">What the lexicon knows of it.</param>
internal readonly record struct Phrase(int At, int Words, int Node);

/// <summary>One sentence of a text that holds something known.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="FirstPhrase">Its first phrase.</param>
/// <param name="EndPhrase">The phrase after its last.</param>
/// <param name="Holds">Every concept that stands in it.</param>
internal readonly record struct Sentence(int First, int End, int FirstPhrase, int EndPhrase, ConceptSet Holds);

/// <summary>A text read once: its words, the phrases that are known, and its sentences.</summary>
internal sealed class Reading
{
    private const int LongestWord = 24;

    private static readonly SearchValues<char> Unusual = SearchValues.Create("’'\u212A\u017F\u0130\u0131");

    private readonly string _text;
    private readonly Lexicon.Sealed _words;
    private readonly List<Token> _tokens;
    private readonly List<int> _ids = new(64);
    private readonly List<Phrase> _phrases = [];
    private readonly List<Sentence> _sentences = [];

    private Reading(string text, Lexicon.Sealed words)
    {
        (_text, _words) = (text, words);
        _tokens = new((text.Length / 5) + 4);
    }

    /// <summary>The words in order.</summary>
    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>The phrases in order of their first words.</summary>
    public IReadOnlyList<Phrase> Phrases => _phrases;

    /// <summary>The sentences in which anything is known.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences;

    /// <summary>Reads a text in one pass.</summary>
    public static Reading Of(string text, Lexicon.Sealed words)
    {
        var reading = new Reading(text, words);
        reading.Read();
        return reading;
    }

    private void Read()
    {
        var look = _words.Ids.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < _text.Length; )
        {
            if (char.IsLetterOrDigit(_text[at]))
            {
                var end = EndOfWord(at);
                var id = IdOf(look, _text.AsSpan(at, end - at));
                _ids.Add(id);
                _tokens.Add(new Token(at, end, _words.First[id]));
                at = end;
            }
            else if (EndsSentence(at++))
            {
                Close();
            }
        }

        Close();
    }

    private int EndOfWord(int at)
    {
        while (++at < _text.Length)
        {
            if (!char.IsLetterOrDigit(_text[at]) && !(_text[at] is '\'' or '’' && at + 1 < _text.Length && char.IsLetterOrDigit(_text[at + 1])))
            {
                break;
            }
        }

        return at;
    }

    private static int IdOf(FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> look, ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return 0;
        }

        if (look.TryGetValue(word, out var id))
        {
            return id;
        }

        // Only what a plain word does not hold costs more: ’, a genitive, and the letters that stand for k, s and i when case is not looked at.
        if (!word.ContainsAny(Unusual))
        {
            return 0;
        }

        Span<char> plain = stackalloc char[LongestWord];
        for (var i = 0; i < word.Length; i++)
        {
            plain[i] = word[i] switch
            {
                '’' => '\'',
                '\u212A' => 'k',
                '\u017F' => 's',
                '\u0130' or '\u0131' => 'i',
                var c => c,
            };
        }

        plain = plain[..word.Length];
        return look.TryGetValue(plain, out id) || (plain is [.. var owner, '\'', 's' or 'S'] && look.TryGetValue(owner, out id)) ? id : 0;
    }

    private bool EndsSentence(int at) =>
        _text[at] is '!' or '?' or '\n' or ';' || (_text[at] == '.' && (at + 1 >= _text.Length || !char.IsLetterOrDigit(_text[at + 1])));

    private void Close()
    {
        var first = _tokens.Count - _ids.Count;
        var firstPhrase = _phrases.Count;
        var holds = default(ConceptSet);
        for (var i = 0; i < _ids.Count; i++)
        {
            var node = _words.First[_ids[i]];
            holds = holds.Or(_words.Sets[node]);
            for (var j = i + 1; node != 0 && _words.GoesOn[node] && j < _ids.Count; j++)
            {
                node = _words.Steps.GetValueOrDefault(((long)node << 32) | (uint)_ids[j]);
                if (_words.Concepts[node].Length > 0)
                {
                    _phrases.Add(new Phrase(first + i, j + 1 - i, node));
                    holds = holds.Or(_words.Sets[node]);
                }
            }
        }

        if (!holds.IsEmpty)
        {
            _sentences.Add(new Sentence(first, _tokens.Count, firstPhrase, _phrases.Count, holds));
        }

        _ids.Clear();
    }
}
