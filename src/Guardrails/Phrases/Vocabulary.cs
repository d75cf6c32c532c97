using System.Buffers;
using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace Homeroom.Guardrails.Phrases;

/// <summary>Every word that any lexicon of it knows, with its number. Lexicons that share one also share the reading of a text.</summary>
internal sealed class Vocabulary
{
    private const int LongestWord = 24;

    private static readonly SearchValues<char> Unusual = SearchValues.Create("’'\u212A\u017F\u0130\u0131");

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Lazy<FrozenDictionary<string, int>> _sealed;
    private readonly Lazy<AsciiWords> _ascii;

    /// <summary>One without words.</summary>
    public Vocabulary() =>
        (_sealed, _ascii) = (new(() => _ids.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)), new(() => new AsciiWords(_ids)));

    /// <summary>How many words it has.</summary>
    public int Count => _ids.Count;

    /// <summary>The number of a word, from 1; a new word gets the next.</summary>
    /// <exception cref="InvalidOperationException">A text has been read with it already, so it has to stay as it is.</exception>
    public int Add(string word)
    {
        if (_sealed.IsValueCreated)
        {
            throw new InvalidOperationException("A vocabulary that has read a text takes no more words.");
        }

        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, word, out var known);
        return id = known ? id : _ids.Count;
    }

    /// <summary>Reads a text in one pass.</summary>
    public WordsRead Read(string text)
    {
        var read = new WordsRead(text.Length);
        var (look, ascii) = (_sealed.Value.GetAlternateLookup<ReadOnlySpan<char>>(), _ascii.Value);
        for (var at = 0; at < text.Length; )
        {
            if (IsOfWord(text[at]))
            {
                var (end, hash, plain) = EndOfWord(text, at);
                var word = text.AsSpan(at, end - at);
                read.Add(new Token(at, end, plain ? ascii.IdOf(word, hash) : IdOf(look, word)));
                at = end;
            }
            else if (EndsSentence(text, at++))
            {
                read.EndSentence();
            }
        }

        read.EndSentence();
        return read;
    }

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || (c > '\u007F' && char.IsLetterOrDigit(c));

    private static (int End, uint Hash, bool Plain) EndOfWord(string text, int at)
    {
        var (hash, plain) = (0u, true);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (!IsOfWord(c) && !(c is '\'' or '’' && at + 1 < text.Length && IsOfWord(text[at + 1])))
            {
                break;
            }

            hash = AsciiWords.Hash(hash, c);
            plain &= char.IsAsciiLetterOrDigit(c);
        }

        return (at, hash, plain);
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

    private static bool EndsSentence(string text, int at) =>
        text[at] is '!' or '?' or '\n' or ';' || (text[at] == '.' && (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1])));
}
