namespace Homeroom.Assistant.Prompts.Lint;

/// <summary>Message blocks: whether the model gets the instructions and the request, each as what it is.</summary>
internal static class MessageLint
{
    private static readonly string[] Roles = ["system", "user", "assistant"];

    public static IEnumerable<LintFinding> Find(LintInput input) => Nesting(input).Concat(Outside(input)).Concat(Whole(input));

    private static IEnumerable<LintFinding> Nesting(LintInput input)
    {
        TemplateMark? open = null;
        foreach (var mark in input.Now.Marks)
        {
            if (mark.Kind == MarkKind.MessageOpen)
            {
                if (open is not null)
                {
                    yield return input.Find(
                        "message-nested",
                        mark.Start,
                        LintLevel.Error,
                        "A message begins inside of another one.",
                        "End the one before with </message> first."
                    );
                }

                open = mark;
                if (!Roles.Contains(mark.Name))
                {
                    yield return input.Find(
                        "message-role",
                        mark.Start,
                        LintLevel.Error,
                        "This message does not say who speaks.",
                        "Write <message role=\"system\"> for instructions, <message role=\"user\"> for the request."
                    );
                }
            }
            else if (mark.Kind == MarkKind.MessageClose)
            {
                if (open is null)
                {
                    yield return input.Find("message-not-open", mark.Start, LintLevel.Error, "No message is open here.", "Take out this </message>.");
                }

                open = null;
            }
        }

        if (open is not null)
        {
            yield return input.Find(
                "message-open",
                open.Start,
                LintLevel.Error,
                "This message does not end.",
                "Write </message> after its last line."
            );
        }
    }

    private static IEnumerable<LintFinding> Outside(LintInput input)
    {
        var at = 0;
        foreach (var m in input.Now.Messages.Append(null))
        {
            var end = m?.Open.Start ?? input.Now.Template.Length;
            var between = at < end ? input.Now.Template[at..end] : "";
            var words = between.Replace("</message>", "", StringComparison.Ordinal);
            if (input.Now.Messages.Count > 0 && words.Trim().Length > 0 && !words.Contains("<message", StringComparison.Ordinal))
            {
                var first = at + between.IndexOf(words.Trim()[..1], StringComparison.Ordinal);
                yield return input.Find(
                    "message-outside",
                    first,
                    LintLevel.Error,
                    "This text stands in no message, so no model would read it.",
                    "Move it into a message, or take it out."
                );
            }

            at = m is null ? at : m.Start + m.Text.Length;
        }
    }

    private static IEnumerable<LintFinding> Whole(LintInput input)
    {
        var messages = input.Now.Messages;
        if (messages.Count == 0)
        {
            yield return input.Find(
                "message-missing",
                0,
                LintLevel.Error,
                "There is no message in the prompt.",
                "Put the instructions between <message role=\"system\"> and </message>, the request between <message role=\"user\"> and </message>."
            );
            yield break;
        }

        if (!messages.Any(m => m.IsSystem) && input.Before.Messages.Any(m => m.IsSystem))
        {
            yield return input.Find(
                "message-no-system",
                0,
                LintLevel.Error,
                "The instructions stand in no system message, so pasted texts would weigh as much as they do.",
                "Put them between <message role=\"system\"> and </message>."
            );
        }

        if (messages[^1].Role != "user")
        {
            yield return input.Find(
                "message-no-user",
                messages[^1].Open.Start,
                LintLevel.Error,
                "The last message is not the request.",
                "End with a <message role=\"user\"> that holds the inputs."
            );
        }

        foreach (var empty in messages.Where(m => string.IsNullOrWhiteSpace(m.Text)))
        {
            yield return input.Find("message-empty", empty.Open.Start, LintLevel.Error, "This message is empty.", "Write it, or take it out.");
        }
    }
}
