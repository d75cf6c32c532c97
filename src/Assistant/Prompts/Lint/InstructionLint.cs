using System.Text.RegularExpressions;
using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.Prompts.Lint;

/// <summary>A kind of instruction that has no place in a prompt.</summary>
public sealed record InstructionRule
{
    /// <summary>Stable code; findings have "unsafe-" before it.</summary>
    public string Code { get; init; } = "";

    /// <summary>A regular expression over one sentence.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>Whether "never ..." and "do not ..." before it turn it into what we want.</summary>
    public bool MayBeForbidden { get; init; }

    /// <summary>What is wrong with it.</summary>
    public string Message { get; init; } = "";

    /// <summary>What to write instead.</summary>
    public string Way { get; init; } = "";

    /// <summary>warning, or error.</summary>
    public string Level { get; init; } = "error";
}

/// <summary>Finds instructions that are unsafe for a class, by a list that stands in instructions.yaml.</summary>
internal static partial class InstructionLint
{
    private static readonly Lazy<IReadOnlyList<(InstructionRule Rule, Regex Pattern)>> Rules = new(Read);

    public static IEnumerable<LintFinding> Find(LintInput input) =>
        from sentence in PromptSentence.All(input.Now)
        from rule in Rules.Value
        let match = rule.Pattern.Match(sentence.Text)
        where match.Success && !(rule.Rule.MayBeForbidden && Forbidden().IsMatch(sentence.Text[..match.Index]))
        select input.Find(
            "unsafe-" + rule.Rule.Code,
            sentence.Start + match.Index,
            rule.Rule.Level == "warning" ? LintLevel.Warning : LintLevel.Error,
            $"“{match.Value.Trim()}”: {rule.Rule.Message}",
            rule.Rule.Way
        );

    private static List<(InstructionRule, Regex)> Read()
    {
        using var stream = typeof(InstructionLint).Assembly.GetManifestResourceStream("lint/instructions.yaml")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. Yaml.Read<List<InstructionRule>>(reader.ReadToEnd())
                .Select(r => (r, new Regex(r.Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))),
        ];
    }

    // Within the few words before: “never”, “do not”, “must not”, “not to”.
    [GeneratedRegex(
        @"\b(never|not|don['’]t|without|avoid|no|instead of|rather than|refuse to|cannot|mustn['’]t)\b(\W+\w+){0,5}\W*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Forbidden();
}
