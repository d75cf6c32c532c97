using Homeroom.Assistant.Grading.Essays;

namespace Homeroom.Assistant.Grading.ShortAnswers;

/// <summary>The answers to one question as numbers: what is counted in them, their words, and their letters, which forgive spelling.</summary>
internal sealed class Kernels
{
    private readonly double[][] _counted;
    private readonly double[] _leaning;
    private readonly WordRows _words;
    private readonly WordRows _letters;

    /// <summary>Counts everything.</summary>
    /// <param name="answers">The stems of each answer.</param>
    /// <param name="key">The key points.</param>
    public Kernels(IReadOnlyList<IReadOnlyList<string>> answers, KeyPoints key)
    {
        var raw = answers
            .Select(a => (double[])[.. key.Of(a), Math.Log(1 + a.Count), Math.Sqrt(a.Distinct(StringComparer.Ordinal).Count(AnswerWords.Counts))])
            .ToList();
        _counted = Standard.Of(raw, [.. raw.Select(_ => true)]);
        // Set by hand: an answer that holds the key is better than one that does not; without a key, one that says more.
        _leaning =
        [
            .. _counted.Select(c => key.Any ? (0.4 * c[0]) + (0.3 * c[1]) + (0.4 * c[3]) - (0.3 * c[4]) + (0.1 * c[6]) : (0.4 * c[5]) + (0.4 * c[6])),
        ];
        _words = new WordRows([.. answers.Select(Terms)]);
        _letters = new WordRows([.. answers.Select(Letters)]);
    }

    /// <summary>How alike two answers are, for each of the kernels: leaning, what is counted, words, letters.</summary>
    public (double Leaning, double Counted, double Words, double Letters) Likeness(int one, int other)
    {
        var counted = 0.0;
        for (var j = 0; j < _counted[one].Length; j++)
        {
            counted += _counted[one][j] * _counted[other][j] / _counted[one].Length;
        }

        return (_leaning[one] * _leaning[other], counted, _words.Likeness(one, other), _letters.Likeness(one, other));
    }

    private static IEnumerable<string> Terms(IReadOnlyList<string> answer)
    {
        for (var i = 0; i < answer.Count; i++)
        {
            yield return answer[i];
            if (i > 0)
            {
                yield return answer[i - 1] + " " + answer[i];
            }
        }
    }

    private static IEnumerable<string> Letters(IReadOnlyList<string> answer)
    {
        var text = " " + string.Join(' ', answer) + " ";
        for (var length = 3; length <= 5; length++)
        {
            for (var i = 0; i + length <= text.Length; i++)
            {
                yield return text.Substring(i, length);
            }
        }
    }
}
