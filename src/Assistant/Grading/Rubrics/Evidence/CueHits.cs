using System.Globalization;

namespace Homeroom.Assistant.Grading.Rubrics.Evidence;

/// <summary>How much a sentence shows, and of what.</summary>
internal readonly record struct SentenceHit(double Score, string Because);

/// <summary>Holds a sentence against a set of cues.</summary>
internal static class CueHits
{
    private const double Again = 0.5;
    private const int MostAgain = 2;
    private const int BeginningWords = 3;

    private static readonly string[] Counted = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The score of a piece; 0 where it does not reach what the set needs.</summary>
    public static SentenceHit Of(CueSet set, ReadPaper paper, GivenTexts given, Piece piece)
    {
        var found = new (int Times, int First, int Length)[set.Signs.Count];
        List<(int Sign, int Length)> phrases = [];
        for (var word = piece.First; word < piece.End; word++)
        {
            set.Phrases.Find(paper.Words, word, piece.End, phrases);
            foreach (var (sign, length) in phrases)
            {
                Note(set.Signs[sign], ref found[sign], word, length, piece);
            }

            phrases.Clear();
        }

        for (var i = 0; i < found.Length; i++)
        {
            if (set.Signs[i].Test.Length > 0)
            {
                found[i] = (SentenceTests.Run(set.Signs[i].Test, paper, given, piece), -1, 0);
            }
        }

        var hits = set
            .Signs.Zip(found)
            .Where(f => f.Second.Times > 0)
            .Select(f => (Sign: f.First, Found: f.Second, Score: Score(f.First, f.Second.Times)))
            .ToList();
        var score = hits.Sum(h => h.Score);
        return score < set.Needs
            ? default
            : new SentenceHit(
                score,
                string.Join(
                    "; ",
                    hits.Where(h => h.Sign.Says.Length > 0).OrderByDescending(h => h.Score).Take(2).Select(h => Said(h.Sign, h.Found, paper))
                )
            );
    }

    private static void Note(CueSign sign, ref (int Times, int First, int Length) found, int at, int length, Piece piece)
    {
        if (!sign.AtStart || at - piece.First < BeginningWords)
        {
            found = found.Times == 0 ? (1, at, length) : (found.Times + 1, found.First, found.Length);
        }
    }

    private static double Score(CueSign sign, int times) =>
        sign.Weight + (sign.Weight > 0 && sign.Test.Length == 0 ? Again * Math.Min(MostAgain, times - 1) : 0);

    private static string Said(CueSign sign, (int Times, int First, int Length) found, ReadPaper paper)
    {
        if (found.First < 0)
        {
            var count = found.Times < Counted.Length ? Counted[found.Times] : found.Times.ToString(CultureInfo.InvariantCulture);
            return string.Format(CultureInfo.InvariantCulture, sign.Says, count, found.Times == 1 ? "" : "s");
        }

        var words = paper.Text[paper.Starts[found.First]..paper.Ends[found.First + found.Length - 1]];
        return $"{sign.Says} (“{words.ReplaceLineEndings(" ")}”)";
    }
}
