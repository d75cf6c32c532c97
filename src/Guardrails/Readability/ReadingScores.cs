namespace Homeroom.Guardrails.Readability;

/// <summary>The formulas of readability, from counts. Without words each is 0. The grades are those of American schools.</summary>
/// <param name="counts">What was counted.</param>
public readonly struct ReadingScores(ReadingCounts counts)
{
    private double Sentences => Math.Max(1, counts.Sentences);

    private double Words => counts.Words;

    /// <summary>Kincaid, Fishburne, Rogers and Chissom (1975): 0.39 × words per sentence + 11.8 × syllables per word − 15.59. A grade.</summary>
    public double FleschKincaid => Of((0.39 * Words / Sentences) + (11.8 * counts.Syllables / Words) - 15.59);

    /// <summary>Flesch (1948): 206.835 − 1.015 × words per sentence − 84.6 × syllables per word. 100 is very easy, 0 very hard.</summary>
    public double FleschEase => Of(206.835 - (1.015 * Words / Sentences) - (84.6 * counts.Syllables / Words));

    /// <summary>McLaughlin (1969): 1.043 × √(words of three syllables or more × 30 ÷ sentences) + 3.1291. A grade.</summary>
    public double Smog => Of((1.043 * Math.Sqrt(counts.Polysyllables * 30.0 / Sentences)) + 3.1291);

    /// <summary>Coleman and Liau (1975): 0.0588 × letters in 100 words − 0.296 × sentences in 100 words − 15.8. A grade.</summary>
    public double ColemanLiau => Of((0.0588 * 100 * counts.Letters / Words) - (0.296 * 100 * counts.Sentences / Words) - 15.8);

    /// <summary>Automated readability index, Smith and Senter (1967): 4.71 × characters per word + 0.5 × words per sentence − 21.43. A grade.</summary>
    public double Automated => Of((4.71 * counts.Chars / Words) + (0.5 * Words / Sentences) - 21.43);

    /// <summary>Gunning (1952): 0.4 × (words per sentence + complex words in 100). A grade.</summary>
    public double Fog => Of(0.4 * ((Words / Sentences) + (100.0 * counts.Complex / Words)));

    /// <summary>
    /// After Dale and Chall (1948): 0.1579 × difficult words in 100 + 0.0496 × words per sentence, and 3.6365 more where more than 5 in 100 are difficult.
    /// Not a grade: 4.9 and below is grade 4, 10 and above college. Of a text, difficult is what our own list does not hold.
    /// </summary>
    public double DaleChall
    {
        get
        {
            var share = 100.0 * counts.Difficult / Words;
            return Of((0.1579 * share) + (0.0496 * Words / Sentences) + (share > 5 ? 3.6365 : 0));
        }
    }

    /// <summary>Spache (1974): 0.121 × words per sentence + 0.082 × unfamiliar words in 100 + 0.659. A grade, up to the third.</summary>
    public double Spache => Of((0.121 * Words / Sentences) + (0.082 * 100 * counts.Unfamiliar / Words) + 0.659);

    /// <summary>The grades that the Dale-Chall score stands for, in Dale and Chall's own table; 16 is a graduate.</summary>
    public (int From, int To) DaleChallGrades =>
        DaleChall switch
        {
            < 5 => (0, 4),
            < 6 => (5, 6),
            < 7 => (7, 8),
            < 8 => (9, 10),
            < 9 => (11, 12),
            < 10 => (13, 15),
            _ => (16, 16),
        };

    /// <summary>
    /// The band of grades that the formulas agree on: from the second lowest of them to the second highest, within 0 and 16. They differ by several grades on any
    /// text, and so one number would say more than is known.
    /// </summary>
    public (int From, int To) Band
    {
        get
        {
            var (low, high) = DaleChallGrades;
            double[] grades = [FleschKincaid, Smog, ColemanLiau, Automated, Fog, (low + high) / 2.0];
            Array.Sort(grades);
            return ((int)Math.Clamp(Math.Floor(grades[1]), 0, 16), (int)Math.Clamp(Math.Ceiling(grades[^2]), 0, 16));
        }
    }

    private double Of(double score) => counts.Words == 0 ? 0 : score;
}
