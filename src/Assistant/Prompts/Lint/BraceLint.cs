namespace Homeroom.Assistant.Prompts.Lint;

/// <summary>Braces: what is filled in, and what would not be read as it was meant.</summary>
internal static class BraceLint
{
    public static IEnumerable<LintFinding> Find(LintInput input) => Inputs(input).Concat(Blocks(input));

    private static IEnumerable<LintFinding> Inputs(LintInput input)
    {
        foreach (var mark in input.Now.Marks)
        {
            switch (mark.Kind)
            {
                case MarkKind.Unencoded:
                    yield return input.Find(
                        "unencoded",
                        mark.Start,
                        LintLevel.Error,
                        "Three braces, or braces with &, let a pasted text open a message of its own.",
                        "Write two braces: {{topic}}."
                    );
                    break;
                case MarkKind.Broken:
                    yield return input.Find(
                        "braces-open",
                        mark.Start,
                        LintLevel.Error,
                        mark.Name == "{{" ? "These braces are not closed." : "These braces were not opened.",
                        "An input stands between two braces on each side: {{topic}}."
                    );
                    break;
                case MarkKind.Other:
                    yield return input.Find(
                        "braces-unknown",
                        mark.Start,
                        LintLevel.Error,
                        $"“{Shortened(mark.Name)}” between braces is neither an input nor {{{{#if}}}}.",
                        Nearest.Hint(mark.Name, input.File.InputVariables.Select(v => v.Name))
                    );
                    break;
            }
        }
    }

    private static IEnumerable<LintFinding> Blocks(LintInput input)
    {
        var open = new Stack<TemplateMark>();
        foreach (var mark in input.Now.Marks)
        {
            switch (mark.Kind)
            {
                case MarkKind.BlockOpen:
                    open.Push(mark);
                    break;
                case MarkKind.BlockClose or MarkKind.Else when open.Count == 0:
                    yield return input.Find("block-not-open", mark.Start, LintLevel.Error, "There is no {{#if}} before this.", "Take it out.");
                    break;
                case MarkKind.BlockClose:
                    if (Word(input, open.Pop()) != mark.Name[1..])
                    {
                        yield return input.Find(
                            "block-other",
                            mark.Start,
                            LintLevel.Error,
                            "This closes another block than the one that is open.",
                            "Close {{#if}} with {{/if}}, {{#unless}} with {{/unless}}."
                        );
                    }

                    break;
            }
        }

        foreach (var mark in open)
        {
            yield return input.Find("block-open", mark.Start, LintLevel.Error, "This block is not closed.", "Write {{/if}} where it ends.");
        }
    }

    private static string Word(LintInput input, TemplateMark open) =>
        input.Now.Template.AsSpan(open.Start, open.Length).Contains("#if", StringComparison.Ordinal) ? "if" : "unless";

    private static string Shortened(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
