using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Guardrails.Evidence;

namespace Homeroom.Assistant.Evaluation.Graders.Evidence;

/// <summary>Asks whether every quote stands word for word in what it quotes from.</summary>
internal static class VerbatimQuotes
{
    private sealed record Rules(IReadOnlyList<string> Inputs, int Words, int Least, bool Ellipsis, bool IsPath);

    private enum Standing
    {
        Exact,
        Evened,
        Elsewhere,
        Nowhere,
    }

    public static GraderKind Kind { get; } =
        new(
            "verbatim-quotes",
            "Every quoted piece stands word for word in an input of the case. Other quotation marks, dashes, blanks, ligatures, case of the first letter and a stop at the end are let pass, and said; a changed word, a splice of two places or a quote of another input fails.",
            Read
        )
        {
            Family = "evidence",
            Keys =
            [
                new("input", "The input that is quoted, or a list of inputs."),
                new("words", "Pieces of fewer words in quotation marks are no quotes; 3 without it. With a path everything there is a quote."),
                new("least", "How many quotes must be there; 1 without it."),
                new("ellipsis", "true: … or [...] may stand for what was left out, if the pieces stand in this order."),
                Scope.Key,
            ],
            Example = "type: verbatim-quotes\ninput: student_work\npath: $.criteria[*].quotes[*]",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var rules = new Rules(
            fields.Texts("input"),
            fields.Whole("words", 1, 50) ?? 3,
            fields.Whole("least", 0, 1_000) ?? 1,
            fields.Flag("ellipsis"),
            fields.Has("path")
        );
        if (rules.Inputs.Count == 0 || rules.Inputs.Any(i => i.Length == 0))
        {
            fields.Refuse("input", "verbatim-quotes needs an input: the name of the case's input that is quoted, or a list of names.");
        }

        var scope = Scope.Read(fields);
        return new Judge(answer => Look(answer, scope, rules));
    }

    private static Grade Look(Answer answer, Scope scope, Rules rules)
    {
        if (rules.Inputs.FirstOrDefault(i => !answer.Case.Inputs.ContainsKey(i)) is { } missing)
        {
            return Grade.Unscored($"The case has no input {Piece.Of(missing)}.");
        }

        if (scope.Texts(answer, out var fault) is not { } texts)
        {
            return rules is { IsPath: true, Least: 0 } && answer.IsJson ? Grade.Pass("Nothing is quoted.") : Grade.Fail(fault);
        }

        List<string> quotes = rules.IsPath
            ? [.. texts.Where(t => !string.IsNullOrWhiteSpace(t))]
            : [.. texts.SelectMany(t => Quotes.In(t, rules.Words))];
        if (quotes.Count < rules.Least)
        {
            return Grade.Fail($"{quotes.Count} quotes stand there; at least {rules.Least} are asked for.");
        }

        var named = rules.Inputs.Select(i => new EvidenceText(answer.Case.Inputs[i])).ToList();
        var others = answer.Case.Inputs.Where(i => !rules.Inputs.Contains(i.Key)).Select(i => new EvidenceText(i.Value)).ToList();
        return Sum(quotes.ConvertAll(q => (q, Of(q, named, others, rules.Ellipsis))));
    }

    private static Grade Sum(List<(string Quote, Standing Standing)> quotes)
    {
        var wrong = quotes.FindAll(q => q.Standing is Standing.Elsewhere or Standing.Nowhere);
        if (wrong.Count == 0)
        {
            var evened = quotes.Count(q => q.Standing == Standing.Evened);
            return Grade.Pass(
                $"{quotes.Count} quotes stand word for word" + (evened == 0 ? "." : $", {evened} of them with other marks, dashes or blanks.")
            );
        }

        var where = wrong[0].Standing == Standing.Elsewhere ? "stands in another input" : "does not stand word for word in the input";
        return new Grade(
            1 - ((double)wrong.Count / quotes.Count),
            false,
            $"“{Piece.Of(wrong[0].Quote)}” {where}. {wrong.Count} of {quotes.Count} quotes are wrong."
        );
    }

    private static Standing Of(string quote, List<EvidenceText> named, List<EvidenceText> others, bool ellipsis)
    {
        if (named.Exists(text => text.Find(quote).Standing == QuoteStanding.Verbatim))
        {
            return Standing.Exact;
        }

        string[] pieces = ellipsis
            ? quote.Replace("[...]", "...", StringComparison.Ordinal).Replace("…", "...", StringComparison.Ordinal).Split("...")
            : [quote];
        return named.Exists(text => Hold(text, pieces)) ? Standing.Evened
            : others.Exists(text => Hold(text, pieces)) ? Standing.Elsewhere
            : Standing.Nowhere;
    }

    private static bool Hold(EvidenceText text, string[] pieces)
    {
        var (at, found) = (0, 0);
        foreach (var piece in pieces.Where(p => p.Any(char.IsLetterOrDigit)))
        {
            var place = text.Find(piece, at);
            if (place.Standing == QuoteStanding.Absent)
            {
                return false;
            }

            at = place.Start + place.Length;
            found++;
        }

        return found > 0;
    }
}
