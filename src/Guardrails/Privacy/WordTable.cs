using System.Numerics;

namespace Homeroom.Guardrails.Privacy;

/// <summary>The senses of words by their keys. A key is a hash already, so one look into one array finds most of them.</summary>
internal sealed class WordTable
{
    private readonly (ulong Key, Sense Sense)[] _places;
    private readonly int _last;

    public WordTable(IReadOnlyDictionary<ulong, Sense> words)
    {
        _places = new (ulong, Sense)[BitOperations.RoundUpToPowerOf2((uint)(words.Count * 2) + 2)];
        _last = _places.Length - 1;
        foreach (var (key, sense) in words.Where(w => w.Value != Sense.None))
        {
            var at = PlaceOf(key);
            while (_places[at].Sense != Sense.None)
            {
                at = (at + 1) & _last;
            }

            _places[at] = (key, sense);
        }
    }

    /// <summary>What a word can be; nothing when it is not known.</summary>
    public Sense this[ulong key]
    {
        get
        {
            var places = _places;
            for (var at = PlaceOf(key); ; at = (at + 1) & _last)
            {
                ref readonly var place = ref places[at];
                if (place.Key == key || place.Sense == Sense.None)
                {
                    return place.Sense;
                }
            }
        }
    }

    private int PlaceOf(ulong key) => (int)((key ^ (key >> 29)) & (uint)_last);
}
