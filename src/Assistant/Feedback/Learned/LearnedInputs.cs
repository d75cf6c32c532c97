using Homeroom.Assistant.Drafts;

namespace Homeroom.Assistant.Feedback.Learned;

/// <summary>What was learned, as inputs of a prompt. A prompt without a place for them is asked without them.</summary>
public static class LearnedInputs
{
    /// <summary>Name of the input that holds the teacher's standing notes.</summary>
    public const string Notes = "standing_notes";

    /// <summary>Name of the input that holds approved drafts as examples.</summary>
    public const string Examples = "examples";

    /// <summary>Notes as they stand in a prompt, one a line.</summary>
    public static string Lines(IEnumerable<string> notes) => string.Join('\n', notes.Select(n => "- " + n));

    /// <summary>The inputs of a draft with what was chosen for it.</summary>
    public static async Task<Dictionary<string, string>> WithAsync(
        this ILearned learned,
        Dictionary<string, string> inputs,
        LearnedOnce? once,
        string teacher,
        CancellationToken ct
    )
    {
        if (once is not null)
        {
            inputs[Notes] = Lines(once.Notes);
            var examples = once.Examples.Count == 0 ? [] : await learned.ExamplesAsync(once.Examples, teacher, ct);
            inputs[Examples] = string.Join('\n', examples.Select(e => e.Text));
        }

        return inputs;
    }
}
