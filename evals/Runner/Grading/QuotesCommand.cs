using System.CommandLine;
using System.Text.Json;
using Homeroom.Guardrails.Evidence;

namespace Homeroom.Evals.Grading;

/// <summary>Says of every quote of a file whether it stands in its text.</summary>
internal static class QuotesCommand
{
    private const string Wanted = """{"id": "1", "text": "...", "quote": "..."}""";

    /// <summary>The command.</summary>
    public static Command Create() =>
        LineCommand.Create(
            "quotes",
            $$"""
            Says of every quote whether it stands word for word in its text, and where.

            A line in is {{Wanted}}.
            A line out is {"id": "1", "result": "noisy", "start": 4, "length": 17}: start and length in UTF-16 units of the text.
            verbatim: character for character. noisy: each word in this order, with other quotation marks, dashes, blanks, ligatures, ways of
            writing accents, case of the first letter, or marks at the ends. absent: a word is changed, missing or cut, or places were spliced.

            Exit codes: 0 every line was answered, 1 some could not be read, 3 a file or the command could not.
            """,
            "quotes",
            Answer
        );

    private static string Answer(LineFields line)
    {
        var place = new EvidenceText(line.Text("text", Wanted)).Find(line.Text("quote", Wanted));
        return LineFields.Write(new QuoteLine(line.Id, place.Standing.ToString().ToLowerInvariant(), place.Start, place.Length));
    }

    private sealed record QuoteLine(JsonElement? Id, string Result, int Start, int Length);
}
