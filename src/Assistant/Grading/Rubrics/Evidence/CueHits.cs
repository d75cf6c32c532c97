using System.Globalization;

namespace Homeroom.Assistant.Grading.Rubrics.Evidence;

/// <summary>Holds a sentence against a set of cues.</summary>
internal static class CueHits
{
    private const double Again = 0.5;
    private const int MostAgain = 2;
    private const int BeginningWords = 3;

    private static readonly string[] Counted = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The score of a piece; 0 where it does not reach what the set needs.</summary>
    public static double Score(CueSet set, ReadPaper paper, GivenTexts given, Piece piece)
    {
        var (found, score) = (Found(set, paper, given, piece), 0.0);
        for (var i = 0; i < found.Length; i++)
        {
            score += found[i].Times > 0 ? Score(set.Signs[i], found[i].Times) : 0;
        }

        return score < set.Needs ? 0 : score;
    }

    /// <summary>What a piece shows, for a teacher: the two signs that count most.</summary>
    public static string Because(CueSet set, ReadPaper paper, GivenTexts given, Piece piece) =>
        string.Join(
            "; ",
            set.Signs.Zip(Found(set, paper, given, piece), (Sign, Found) => (Sign, Found))
                .Where(f => f.Found.Times > 0 && f.Sign.Says.Length > 0)
                .OrderByDescending(f => Score(f.Sign, f.Found.Times))
                .Take(2)
                .Select(f => Said(f.Sign, f.Found, paper))
        );

    private static (int Times, int First, int Length)[] Found(CueSet set, ReadPaper paper, GivenTexts given, Piece piece)
    {
        var found = new (int Times, int First, int Length)[set.Signs.Count];
        var (begun, ids) = paper.Begun(set.Phrases);
        for (var word = piece.First; word < piece.End; word++)
        {
            if (begun[ids[word]] is not { } phrases)
            {
                continue;
            }

            foreach (var phrase in phrases)
            {
                if (PhraseBook.Stands(phrase.Words, paper.Words, word, piece.End))
                {
                    Note(set.Signs[phrase.Number], ref found[phrase.Number], word, phrase.Words.Length, piece);
                }
            }
        }

        for (var i = 0; i < found.Length; i++)
        {
            if (set.Signs[i].Test.Length > 0)
            {
                found[i] = (SentenceTests.Run(set.Signs[i].Test, paper, given, piece), -1, 0);
            }
        }

        return found;
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
