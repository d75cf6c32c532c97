using System.CommandLine;
using System.Globalization;
using System.Text;
using Homeroom.Assistant.Grading.Agreement;
using Homeroom.Assistant.Grading.Essays;
using Homeroom.Guardrails;

namespace Homeroom.Evals.Grading;

/// <summary>Suggests a mark for every paper of a table that has none, calibrated on those that have one.</summary>
internal static class GradeCommand
{
    private static readonly string[] Columns = ["id", "suggestion", "low", "high", "flags", "reason", "moved"];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var input = new Option<string>("--input") { Description = "The CSV file of papers.", Required = true };
        var output = new Option<string>("--output") { Description = "Where the suggestions go, as CSV.", Required = true };
        var prompt = new Option<string?>("--prompt") { Description = "A text file with what was asked." };
        var source = new Option<string?>("--source") { Description = "A text file with what was given to read." };
        var command = new Command(
            "grade",
            """
            Suggests marks for papers, calibrated on the teacher's own marks on the same class set. No model, no network.

            In: a table with the columns id, text, score, min, max, step, and assignment if it holds several; score is empty where a paper is not marked yet.
            Out: id, suggestion, low, high, flags, reason, moved. low to high holds the teacher's mark in about nine of ten papers. Where suggestion is
            empty, reason says why: fewer than ten marked papers, all with one mark, a flagged paper, or one unlike all that were marked.
            It measures how consistent a mark would be with the teacher's own marks; it does not understand what was written.

            Exit codes: 0 every row was read, 1 some could not be read, 3 a file or the command could not.
            """
        )
        {
            input,
            output,
            prompt,
            source,
        };
        command.SetAction(parsed =>
        {
            var asked = new Asked(parsed.GetValue(input)!, parsed.GetValue(output)!, parsed.GetValue(prompt), parsed.GetValue(source));
            return Run(asked, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        });
        return command;
    }

    private sealed record Asked(string Input, string Output, string? Prompt, string? Source);

    private static int Run(Asked asked, TextWriter say, TextWriter complain)
    {
        if (Path.GetFullPath(asked.Input) == Path.GetFullPath(asked.Output))
        {
            complain.WriteLine($"What is in {asked.Input} would be written over. Choose another file for --output.");
            return 3;
        }

        try
        {
            var (prompt, source) = (TextOf(asked.Prompt), TextOf(asked.Source));
            var table = GradeTable.Read(asked.Input, complain);
            using var writer = new StreamWriter(asked.Output, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            Write(table, prompt, source, writer, say);
            return table.Unread == 0 ? 0 : 1;
        }
        catch (FormatException e)
        {
            complain.WriteLine($"{asked.Input}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complain.WriteLine(e.Message);
        }

        return 3;
    }

    private static string TextOf(string? path) => path is null ? "" : File.ReadAllText(path);

    private static void Write(GradeTable table, string prompt, string source, StreamWriter writer, TextWriter say)
    {
        var rails = DefaultRails.Create();
        var several = table.Classes.Any(c => c.Assignment.Length > 0);
        List<IReadOnlyList<string>> rows = [];
        foreach (var group in table.Classes)
        {
            var papers = new EssayClass(group.Rows.Select(r => r.Paper), new Assignment(group.Scale, prompt, source), rails);
            var suggested = papers.Suggest();
            rows.AddRange(group.Rows.Select(r => Row(suggested[r.Paper.Id], several ? group.Assignment : null)));
            say.WriteLine((several ? $"{group.Assignment}: " : "") + Summary(group, papers, suggested));
        }

        CsvRows.Write(writer, several ? [.. Columns, "assignment"] : Columns, rows);
    }

    private static IReadOnlyList<string> Row(SuggestedPaper paper, string? assignment)
    {
        var s = paper.Suggestion;
        string[] row =
        [
            s.Id,
            Number(s.Score),
            Number(s.Low),
            Number(s.High),
            string.Join(' ', paper.Flags.Select(f => f.Code)),
            s.SilentBecause ?? "",
            string.Join(
                "; ",
                s.Moved.Select(m => string.Create(CultureInfo.InvariantCulture, $"{(m.More ? "more" : "less")}: {m.What} {m.Marks:+0.00;-0.00}"))
            ),
        ];
        return assignment is null ? row : [.. row, assignment];
    }

    private static string Summary(GradeClass group, EssayClass papers, IReadOnlyDictionary<string, SuggestedPaper> suggested)
    {
        var told = suggested.Values.Count(s => s.Suggestion.Score is not null);
        var marked = group.Rows.Count(r => r.Paper.Score is not null);
        var flagged = suggested.Values.Count(s => s.Flags.Count > 0);
        var line = $"{group.Rows.Count} papers, {marked} marked, {told} suggestions, {flagged} with flags.";
        if (papers.SilentBecause is { } silent)
        {
            return $"{line} {silent} Mark these next: {string.Join(", ", papers.MarkFirst(Math.Max(1, EssayClass.FewestMarks - marked)))}.";
        }

        var texts = group.Rows.ToDictionary(r => r.Paper.Id, r => r.Paper.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        var agreement = MarkAgreement.Of([.. papers.LeftOut.Select(p => new MarkedPair(p.Mark, p.LeftOut, texts[p.Id]))], group.Scale);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{line} Each marked paper told from the others alone: weighted kappa {agreement.Kappa:F2}, same mark {agreement.Exact:P0}, at most one step off {agreement.WithinOne:P0}."
        );
    }

    private static string Number(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}
