using Homeroom.Assistant.Grading.Flags;
using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Feedback.DataSets;

/// <summary>
/// Finds texts that are nearly the same as one before: rows of four words are hashed, the least of 64 hashes each are put in 16 bands (Broder 1997; Leskovec,
/// Rajaraman and Ullman 2020, chapter 3), and texts that share a band are compared in full.
/// </summary>
internal sealed class NearSame
{
    private const int Row = 4;
    private const int Bands = 16;
    private const int InBand = 4;

    /// <summary>From which share of common rows of words on (Jaccard) two texts are nearly the same.</summary>
    public const double Alike = 0.8;

    private readonly Dictionary<(int Band, ulong Mark), List<HashSet<ulong>>> _seen = [];

    /// <summary>Takes a text; false where one that is nearly the same was taken before.</summary>
    public bool Take(string text)
    {
        var words = Shingles.Words(new PaperText(text));
        var rows = Shingles.Rows(words, Math.Clamp(words.Length, 1, Row)).ToHashSet();
        var marks = Marks(rows);
        for (var band = 0; band < Bands; band++)
        {
            if (_seen.TryGetValue((band, marks[band]), out var others) && others.Exists(o => Jaccard(o, rows) >= Alike))
            {
                return false;
            }
        }

        for (var band = 0; band < Bands; band++)
        {
            if (!_seen.TryGetValue((band, marks[band]), out var others))
            {
                _seen[(band, marks[band])] = others = [];
            }

            others.Add(rows);
        }

        return true;
    }

    private static ulong[] Marks(HashSet<ulong> rows)
    {
        var marks = new ulong[Bands];
        for (var hash = 0; hash < Bands * InBand; hash++)
        {
            var least = ulong.MaxValue;
            foreach (var row in rows)
            {
                least = Math.Min(least, Mixed(row, (ulong)hash));
            }

            marks[hash / InBand] = Shingles.Join(marks[hash / InBand], least);
        }

        return marks;
    }

    // SplitMix64's last step, another for each hash.
    private static ulong Mixed(ulong row, ulong hash)
    {
        var z = row + (0x9E3779B97F4A7C15 * (hash + 1));
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    private static double Jaccard(HashSet<ulong> one, HashSet<ulong> other)
    {
        var shared = one.Count(other.Contains);
        return one.Count + other.Count == 0 ? 1 : (double)shared / (one.Count + other.Count - shared);
    }
}
