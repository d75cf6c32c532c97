using System.CommandLine;
using System.Globalization;
using System.Text;
using Homeroom.Assistant.Grading.ShortAnswers;

namespace Homeroom.Evals.Grading;

/// <summary>Groups the answers to short questions, and suggests a mark for each that has none.</summary>
internal static class ShortCommand
{
    private static readonly string[] Columns = ["id", "suggestion", "confidence", "group", "reason"];
    private static readonly string[] Needed = ["id", "item", "text", "score", "key_points"];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var input = new Option<string>("--input") { Description = "The CSV file of answers.", Required = true };
        var output = new Option<string?>("--output") { Description = "Where the suggestions go, as CSV; without it they are printed." };
        var command = new Command(
            "short",
            """
            Groups answers to short questions, and suggests marks calibrated on the teacher's own. No model, no network.

            In: a table with the columns id, item, text, score, key_points; score is empty where an answer is not marked yet, key_points holds what a right
            answer to the item says, one statement a line, and may be empty.
            Out: id, suggestion, confidence, group, reason. confidence is how likely the suggestion is the teacher's mark, 0 to 1: mark the least sure ones
            yourself. Answers of one item that say the same in the same words have the same group.

            Exit codes: 0 every row was read, 1 some could not be read, 3 a file or the command could not.
            """
        )
        {
            input,
            output,
        };
        command.SetAction(parsed =>
            Run(parsed.GetValue(input)!, parsed.GetValue(output), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error)
        );
        return command;
    }

    private static int Run(string input, string? output, TextWriter say, TextWriter complain)
    {
        if (output is not null && Path.GetFullPath(input) == Path.GetFullPath(output))
        {
            complain.WriteLine($"What is in {input} would be written over. Choose another file for --output.");
            return 3;
        }

        try
        {
            var unread = 0;
            var rows = Rows(
                input,
                (line, why) =>
                {
                    complain.WriteLine($"{input}, line {line}: {why}");
                    unread++;
                }
            );
            var answers = Answers(rows);
            if (output is null)
            {
                CsvRows.Write(say, Columns, answers);
            }
            else
            {
                using var writer = new StreamWriter(output, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                CsvRows.Write(writer, Columns, answers);
            }

            complain.WriteLine(
                $"{rows.Count} answers, {rows.Count(r => r.Answer.Score is not null)} marked, {answers.Count(a => a[1].Length > 0)} suggestions."
            );
            return unread == 0 ? 0 : 1;
        }
        catch (FormatException e)
        {
            complain.WriteLine($"{input}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complain.WriteLine(e.Message);
        }

        return 3;
    }

    private sealed record ShortRow(string Item, ShortAnswer Answer, string KeyPoints);

    private static List<ShortRow> Rows(string input, Action<int, string> leave)
    {
        List<ShortRow> rows = [];
        Dictionary<string, int> ids = new(StringComparer.Ordinal);
        foreach (var row in CsvRows.Read(input, Needed, leave))
        {
            try
            {
                var id = row["id"].Trim();
                var score = row.Number("score");
                if (id.Length == 0)
                {
                    leave(row.Line, "It has no id. Give each answer one of its own, such as a number.");
                }
                else if (!ids.TryAdd(id, row.Line))
                {
                    leave(row.Line, $"The id “{id}” stands in line {ids[id]} already. Give each answer its own.");
                }
                else
                {
                    rows.Add(new ShortRow(row["item"].Trim(), new ShortAnswer(id, row["text"], score), row["key_points"]));
                }
            }
            catch (FormatException e)
            {
                leave(row.Line, e.Message);
            }
        }

        return rows;
    }

    private static List<IReadOnlyList<string>> Answers(List<ShortRow> rows)
    {
        var items = rows.GroupBy(r => r.Item, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g =>
                    new ShortItem(
                        g.Select(r => r.Answer),
                        [
                            .. g.SelectMany(r => r.KeyPoints.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                                .Distinct(StringComparer.Ordinal)
                                .Order(StringComparer.Ordinal),
                        ]
                    ).Suggest(),
                StringComparer.Ordinal
            );
        return [.. rows.Select(r => Line(items[r.Item][r.Answer.Id]))];
    }

    private static IReadOnlyList<string> Line(ShortSuggestion answer) =>
        [
            answer.Id,
            answer.Score?.ToString("0.######", CultureInfo.InvariantCulture) ?? "",
            answer.Confidence?.ToString("0.####", CultureInfo.InvariantCulture) ?? "",
            answer.Group,
            answer.SilentBecause ?? "",
        ];
}
