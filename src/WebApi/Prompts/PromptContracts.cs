using System.ComponentModel;
using Homeroom.Assistant.Prompts;
using Homeroom.Assistant.Prompts.Lint;
using Homeroom.Guardrails;

namespace Homeroom.WebApi.Prompts;

/// <summary>One prompt on the list.</summary>
internal sealed record PromptRow(
    [property: Description("Id, such as lessons/plan.")] string Id,
    [property: Description("The feature it belongs to.")] string Feature,
    [property: Description("How it is called.")] string Title,
    [property: Description("What it is for.")] string Description,
    [property: Description("Whether some part of Homeroom asks with it today.")] bool Working,
    [property: Description("Number of the version in use for you; 0 for the one that came with Homeroom.")] int Version,
    [property: Description("Who chose it: Mine, School or Default; missing for the one that came with Homeroom.")] PromptScope? Chosen,
    [property: Description("First 12 digits of the hash of its content.")] string Hash
);

/// <summary>An input of a prompt.</summary>
internal sealed record PromptInputRow(string Name, string Description, string? Default, bool Required);

/// <summary>What the lint noticed.</summary>
internal sealed record PromptNote(
    [property: Description("Stable code.")] string Code,
    [property: Description("Line of the template, from 1.")] int Line,
    [property: Description("Column in UTF-16 units, from 1.")] int Column,
    [property: Description("Note, Warning, or Error, with which nobody can use it.")] LintLevel Level,
    [property: Description("A sentence for a teacher.")] string Message,
    [property: Description("What to do about it.")] string Way
);

/// <summary>One version of a prompt.</summary>
internal sealed record PromptVersionRow(
    [property: Description("Number of the version.")] int Number,
    [property: Description("Number of the version that it was made from; 0 for a file.")] int Parent,
    [property: Description("Who saved it; empty when the account is gone.")] string Author,
    [property: Description("Whether that is you.")] bool Yours,
    [property: Description("Why.")] string Why,
    [property: Description("When.")] DateTimeOffset At,
    [property: Description("Draft, Mine, School or Default.")] PromptStatus Status,
    [property: Description("First 12 digits of the hash of its content.")] string Hash,
    [property: Description("Whether something was taken over into it.")] bool Merged
);

/// <summary>One prompt, opened at a version.</summary>
internal sealed record PromptAnswer(
    [property: Description("Id.")] string Id,
    [property: Description("How it is called.")] string Title,
    [property: Description("Number of this version; 0 for the one that came with Homeroom.")] int Version,
    [property: Description("How many versions you have saved; a save sends it in If-Match.")] int Turn,
    [property: Description("Number of the version in use for you.")] int InUse,
    [property: Description("The text, with its message blocks.")] string Template,
    [property: Description("Settings: temperature and max_tokens.")] IReadOnlyDictionary<string, string> Settings,
    [property: Description("What is filled in.")] IReadOnlyList<PromptInputRow> Inputs,
    [property: Description("What it can be rendered and tried with.")] IReadOnlyList<PromptCase> Cases,
    [property: Description("What the lint noticed.")] IReadOnlyList<PromptNote> Lint,
    [property: Description("About how many tokens the text has without its inputs.")] int Tokens,
    [property: Description("Number of a version whose changes could be taken over, 0 for those of the file; missing when there is none.")]
        int? Behind,
    [property: Description("The versions that you may see, newest first.")] IReadOnlyList<PromptVersionRow> Versions
);

/// <summary>Prompts in the words of the API.</summary>
internal static class PromptContracts
{
    public static PromptAnswer Of(PromptView view) =>
        new(
            view.Id,
            PromptWords.Title(view.Family.File),
            view.Number,
            view.Family.Turn,
            view.Family.InUse?.Number ?? 0,
            view.Text.Template,
            view.Text.ExecutionSettings.GetValueOrDefault("default") ?? [],
            [.. view.Family.File.InputVariables.Select(v => new PromptInputRow(v.Name, v.Description, v.Default, v.IsRequired))],
            view.Cases,
            Of(view.Lint.Findings),
            view.Lint.Tokens,
            BehindOf(view),
            [.. view.Family.Versions.Select(v => Of(view.Family, v))]
        );

    public static IReadOnlyList<PromptNote> Of(IReadOnlyList<LintFinding> findings) =>
        [.. findings.Select(f => new PromptNote(f.Code, f.Line, f.Column, f.Level, f.Message, f.Way))];

    public static TrialAnswer Of(Assistant.Drafts.PromptTrial trial) =>
        new(
            trial.Model,
            trial.Milliseconds,
            trial.Trouble,
            trial.Parts.GroupBy(p => p.Name).ToDictionary(g => g.Key, g => g.Last().Reply.Content),
            [.. trial.Parts.SelectMany(p => p.Reply.Findings)]
        );

    private static int? BehindOf(PromptView view) =>
        view.Family.Head is not { } head ? null
        : view.Family.IsBehindFile(head) ? 0
        : view.Family.AheadOf(head)?.Number;

    private static PromptVersionRow Of(PromptFamily family, PromptRevision v) =>
        new(
            v.Number,
            family.Versions.FirstOrDefault(p => p.Id == v.Parent)?.Number ?? 0,
            v.AuthorName,
            v.Author == family.Teacher,
            v.Why,
            v.At,
            family.StatusOf(v),
            PromptFile.Short(v.Hash),
            v.MergedHash is not null
        );
}
