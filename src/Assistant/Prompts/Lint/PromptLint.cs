using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Prompts.Lint;

/// <summary>What the lint says of a prompt.</summary>
/// <param name="Findings">In the order of the lines.</param>
/// <param name="Good">What is as it should be, in sentences.</param>
/// <param name="Words">Words of the instructions.</param>
/// <param name="Tokens">About how many tokens the text has without its inputs: a quarter of its characters.</param>
public sealed record LintReport(IReadOnlyList<LintFinding> Findings, IReadOnlyList<string> Good, int Words, int Tokens)
{
    /// <summary>Whether nobody can use the prompt like this.</summary>
    public bool HasErrors => Findings.Any(f => f.Level == LintLevel.Error);
}

/// <summary>What the checks of the lint look at.</summary>
/// <param name="Edited">The prompt as a teacher has it.</param>
/// <param name="File">The file that came with Homeroom: what the feature gives and expects.</param>
/// <param name="Now">The teacher's template, taken apart.</param>
/// <param name="Before">The file's template, taken apart.</param>
/// <param name="Roster">The class list of the teacher.</param>
internal sealed record LintInput(PromptFile Edited, PromptFile File, TemplateReading Now, TemplateReading Before, Roster Roster)
{
    /// <summary>The inputs that hold whole texts of others: the file stands a fence round them.</summary>
    public HashSet<string> Material { get; } =
    [.. Before.Marks.Where(m => m.Kind == MarkKind.Input && Before.FencesRound(m).Count > 0).Select(m => m.Name)];

    /// <summary>A finding at a place of the template.</summary>
    public LintFinding Find(string code, int at, LintLevel level, string message, string way)
    {
        var (line, column) = Now.Place(at);
        return new LintFinding(code, line, column, level, message, way);
    }
}

/// <summary>Reads a prompt as a careful colleague would, without a model.</summary>
public static class PromptLint
{
    private static readonly Func<LintInput, IEnumerable<LintFinding>>[] Checks =
    [
        BraceLint.Find,
        MessageLint.Find,
        InputLint.Find,
        FenceLint.Find,
        PromiseLint.Find,
        InstructionLint.Find,
        SentenceLint.Find,
        LengthLint.Find,
        SettingsLint.Find,
        NameLint.Find,
    ];

    /// <summary>Looks at a prompt.</summary>
    /// <param name="edited">The prompt as a teacher has it.</param>
    /// <param name="file">The file that came with Homeroom.</param>
    /// <param name="roster">The class list: no name of it may stand in a prompt.</param>
    public static LintReport Of(PromptFile edited, PromptFile file, Roster roster)
    {
        var input = new LintInput(edited, file, new TemplateReading(edited.Template), new TemplateReading(file.Template), roster);
        List<LintFinding> found = [.. Checks.SelectMany(c => c(input)).OrderBy(f => f.Line).ThenBy(f => f.Column).ThenByDescending(f => f.Level)];
        return new LintReport(found, [.. Good(input, found)], LengthLint.Words(input.Now), LengthLint.Tokens(edited.Template));
    }

    private static IEnumerable<string> Good(LintInput input, List<LintFinding> found)
    {
        var inputs = input.File.InputVariables.Count;
        if (inputs > 0 && !Has("input-"))
        {
            yield return $"All {inputs} inputs are used, and none is unknown.";
        }

        if (input.Material.Count > 0 && !Has("fence-") && !Has("input-in-system") && !Has("unencoded") && !Has("message-"))
        {
            yield return "Pasted texts stand inside of fences and cannot open a message of their own.";
        }

        if (!Has("unsafe-"))
        {
            yield return "No instruction was found that drops a rule or decides about a person.";
        }

        bool Has(string code) => found.Exists(f => f.Code.StartsWith(code, StringComparison.Ordinal));
    }
}
