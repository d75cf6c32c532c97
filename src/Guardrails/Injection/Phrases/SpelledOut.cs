namespace Homeroom.Guardrails.Injection.Phrases;

/// <summary>Letters that stand apart and may make a word together.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last one.</param>
/// <param name="Parts">In how many parts they stand.</param>
internal readonly record struct SpelledOut(int Start, int End, int Parts)
{
    /// <summary>One part more.</summary>
    public SpelledOut With(int start, int end) => new(Parts == 0 ? start : Start, end, Parts + 1);

    /// <summary>Where the letters and digits stand.</summary>
    public List<int> Places(string text)
    {
        List<int> places = [];
        for (var at = Start; at < End; at++)
        {
            if (Characters.Of(text[at]) is Character.Letter or Character.Digit or Character.Sign)
            {
                places.Add(at);
            }
        }

        return places;
    }

    /// <summary>The places word by word: what stands between words is not what stands between letters.</summary>
    public List<List<int>> Words(string text, List<int> places)
    {
        List<List<int>> words =
        [
            [places[0]],
        ];
        ReadOnlySpan<char> usual = text.AsSpan(places[0] + 1, places[1] - places[0] - 1);
        for (var i = 1; i < places.Count; i++)
        {
            if (!text.AsSpan(places[i - 1] + 1, places[i] - places[i - 1] - 1).SequenceEqual(usual))
            {
                words.Add([]);
            }

            words[^1].Add(places[i]);
        }

        return words;
    }
}
