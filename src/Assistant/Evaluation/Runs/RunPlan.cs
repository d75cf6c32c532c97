using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>One question of a run: a case, who answers it, and which time.</summary>
/// <param name="Index">Its place in the run, from 0; reports are in this order.</param>
/// <param name="Suite">The suite.</param>
/// <param name="Case">Index of the case within the suite.</param>
/// <param name="Answers">Who answers.</param>
/// <param name="Repeat">Which time, from 1.</param>
public readonly record struct Question(int Index, Suite Suite, int Case, IAnswers Answers, int Repeat);

/// <summary>A suite and all who answer its cases: one for each prompt and model.</summary>
/// <param name="Suite">The suite.</param>
/// <param name="Answers">Who answers.</param>
public sealed record PlannedSuite(Suite Suite, IReadOnlyList<IAnswers> Answers)
{
    /// <summary>How many questions it makes.</summary>
    public int Count => Suite.Cases.Count * Answers.Count * Suite.Repeat;
}

/// <summary>All questions of a run: suites, by their cases, by prompts and models, by repeats.</summary>
/// <param name="Suites">The suites.</param>
public record RunPlan(IReadOnlyList<PlannedSuite> Suites)
{
    /// <summary>How many questions there are.</summary>
    public int Count { get; } = Suites.Sum(s => s.Count);

    /// <summary>The question at a place.</summary>
    public Question this[int index]
    {
        get
        {
            var at = index;
            foreach (var planned in Suites)
            {
                if (at < planned.Count)
                {
                    var (repeats, arms) = (planned.Suite.Repeat, planned.Answers.Count);
                    return new Question(index, planned.Suite, at / (repeats * arms), planned.Answers[at / repeats % arms], (at % repeats) + 1);
                }

                at -= planned.Count;
            }

            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    /// <summary>A hash of all that decides what is asked: a run can be resumed while it is the same.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (suite, answers) in Suites)
        {
            var arms = string.Join('\n', answers.Select(a => $"{a.Prompt} {a.Model}"));
            var ids = string.Join('\n', Enumerable.Range(0, suite.Cases.Count).Select(suite.Cases.IdOf));
            var head = string.Create(CultureInfo.InvariantCulture, $"{suite.Name}\n{suite.Hash}\n{suite.Repeat}\n{ids}\n{arms}\n");
            hash.AppendData(Encoding.UTF8.GetBytes(head));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
