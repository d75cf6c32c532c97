namespace Homeroom.Guardrails.Injection.Phrases;

/// <summary>Words that do not stand between two spaces: run together, glued, or letter by letter.</summary>
internal sealed partial class WordReader
{
    /// <summary>Words that run together, in scripts without spaces.</summary>
    private int Wide(int start)
    {
        EndSingles();
        var end = start;
        while (end < text.Length && Characters.Of(text[end]) == Character.Wide)
        {
            end++;
        }

        var (isKnown, unknown) = (false, 0);
        for (var at = start; at < end; )
        {
            var (cues, length) = lexicon.Begin(text.AsSpan(at, end - at), 2);
            if (length > 0)
            {
                Add(cues, at, at + length);
                at += length;
                (isKnown, unknown) = (true, 0);
                continue;
            }

            at++;
            _ordinal += ++unknown % 4 == 0 ? 1 : 0;
        }

        _ordinal += isKnown ? 0 : 1;
        _order = true;
        return end;
    }

    /// <summary>Words that were glued together, or spelled letter by letter.</summary>
    private void Glued(ReadOnlySpan<char> letters, Func<int, (int Start, int End)> place)
    {
        Span<char> plain = letters.Length <= 256 ? stackalloc char[letters.Length] : new char[letters.Length];
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = Characters.Meant(char.ToLowerInvariant(letters[i]), 'i');
        }

        var isNext = false;
        for (var at = 0; at < plain.Length; )
        {
            var (cues, length) = lexicon.Begin(plain[at..], isNext ? 2 : 3);
            isNext = length > 0;
            if (length == 0)
            {
                at++;
                continue;
            }

            Add(cues, place(at).Start, place(at + length - 1).End);
            at += length;
        }

        _ordinal++;
    }

    private void EndSingles()
    {
        if (_singles.Parts >= FewestSpelled)
        {
            var places = _singles.Places(text);
            var words = _singles.Words(text, places);
            if (words.Count is 1)
            {
                Glued(places.ConvertAll(at => text[at]).ToArray(), i => (places[i], places[i] + 1));
            }
            else
            {
                words.ForEach(Spelled);
            }
        }

        _singles = default;
    }

    private void Spelled(List<int> places)
    {
        Span<char> word = stackalloc char[Math.Min(places.Count, Lexicon.Longest)];
        for (var i = 0; i < word.Length; i++)
        {
            word[i] = char.ToLowerInvariant(text[places[i]]);
        }

        var cues = word.ContainsAnyExceptInRange('0', '9') ? lexicon.Find(word) : _number;
        cues = cues != 0 ? cues : Leet(word, 'i');
        if (cues == 0 && places.Count >= FewestSpelled)
        {
            Glued(places.ConvertAll(at => text[at]).ToArray(), i => (places[i], places[i] + 1));
            return;
        }

        // Nobody spells out what is no order.
        _order = true;
        Add(word is "a" && text[places[0]] == 'A' ? cues | _capital : cues, places[0], places[^1] + 1);
    }

    // "ig-nore" and "i.g.n.o.r.e": the letters between two spaces are one word when they are none apart.
    private void EndChunk()
    {
        if (_chunk.Parts > 1 && !_chunkHasCue && _chunk.End - _chunk.Start is >= 4 and <= 2 * Lexicon.Longest)
        {
            var letters = _chunk.Places(text).ConvertAll(at => char.ToLowerInvariant(text[at])).ToArray();
            if (letters.Length > _chunk.Parts && lexicon.Find(letters) is var cues && cues != 0)
            {
                Add(cues, _chunk.Start, _chunk.End);
            }
        }

        _chunk = default;
        _chunkHasCue = false;
    }
}
