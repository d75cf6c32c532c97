namespace Homeroom.Assistant.Prompts.Lint;

/// <summary>Inputs: each is known, each is used, and none stands among the instructions.</summary>
internal static class InputLint
{
    public static IEnumerable<LintFinding> Find(LintInput input)
    {
        var known = input.File.InputVariables.Select(v => v.Name).ToList();
        var used = input.Now.Marks.Where(m => m.Kind is MarkKind.Input or MarkKind.BlockOpen).ToList();
        return used.Where(m => !known.Contains(m.Name))
            .Select(m =>
                input.Find(
                    "input-unknown",
                    m.Start,
                    LintLevel.Error,
                    $"No request has an input “{m.Name}”, so nothing would stand here.",
                    Nearest.Hint(m.Name, known)
                )
            )
            .Concat(Unused(input, used))
            .Concat(Among(input, used))
            .Concat(Changed(input));
    }

    private static IEnumerable<LintFinding> Unused(LintInput input, List<TemplateMark> used) =>
        from v in input.File.InputVariables
        where used.TrueForAll(m => m.Name != v.Name || m.Kind != MarkKind.Input)
        let last = input.Now.Messages.LastOrDefault()
        select input.Find(
            v.IsRequired ? "input-missing" : "input-unused",
            last is null ? 0 : last.Open.Start,
            v.IsRequired ? LintLevel.Error : LintLevel.Warning,
            $"The input “{v.Name}” is not used: {v.Description.TrimEnd('.')}. The model would not know it.",
            $"Put {{{{{v.Name}}}}} into the request{(v.IsRequired ? "." : ", if it should matter.")}"
        );

    private static IEnumerable<LintFinding> Among(LintInput input, List<TemplateMark> used) =>
        used.Where(m => m.Kind == MarkKind.Input && input.Now.At(m.Start) is { IsSystem: true })
            .Select(m =>
                input.Find(
                    "input-in-system",
                    m.Start,
                    LintLevel.Error,
                    $"“{m.Name}” stands among the instructions. Whatever is typed or pasted there would be followed like an instruction.",
                    "Move it into the user message, and name it there: Grade: {{grade}}."
                )
            );

    // A file that was brought along may say otherwise than the feature does.
    private static IEnumerable<LintFinding> Changed(LintInput input) =>
        from v in input.File.InputVariables
        let own = input.Edited.InputVariables.Find(o => o.Name == v.Name)
        where v.IsRequired && own is { IsRequired: false }
        select input.Find(
            "input-changed",
            0,
            LintLevel.Error,
            $"The file says that “{v.Name}” may be left out. It may not.",
            "Set is_required: true for it again."
        );
}
