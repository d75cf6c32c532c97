using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Homeroom.Guardrails.Readability;

namespace Homeroom.Evals.Grading;

/// <summary>Counts every text of a file and says what the formulas of readability make of it.</summary>
internal static class MeasureCommand
{
    private const string Wanted = """{"id": "1", "text": "..."} or {"id": "1", "counts": {"sentences": 10, "words": 100, "syllables": 130, ...}}""";

    private static readonly string[] Counted =
    [
        "sentences",
        "words",
        "syllables",
        "polysyllables",
        "letters",
        "chars",
        "difficult",
        "complex",
        "unfamiliar",
    ];

    /// <summary>The command.</summary>
    public static Command Create() =>
        LineCommand.Create(
            "measure",
            $$"""
            Says how hard every text is to read: what is counted, and eight formulas. English.

            A line in is {{Wanted}}.
            The counts are {{string.Join(", ", Counted)}}; one that is left out is 0.
            A line out has the counts, the formulas (FKGL Flesch-Kincaid grade, FRE Flesch reading ease, SMOG, CLI Coleman-Liau, ARI, FOG Gunning, DC after
            Dale and Chall, SPACHE), the grades that DC stands for, and the band of grades that the formulas agree on.

            Exit codes: 0 every line was answered, 1 some could not be read, 3 a file or the command could not.
            """,
            "texts",
            Answer
        );

    private static string Answer(LineFields line)
    {
        var counts = line.Has("counts") ? Read(line) : ReadingCounts.Of(line.Text("text", Wanted));
        return LineFields.Write(new MeasureLine(line.Id, counts, Formulas.Of(counts), Grades(counts.Scores.Band)));
    }

    private static ReadingCounts Read(LineFields line)
    {
        var given = Array.ConvertAll(Counted, name => line.Count("counts", name));
        return new ReadingCounts(given[0], given[1], given[2], given[3], given[4], given[5], given[6], given[7], given[8]);
    }

    private static int[] Grades((int From, int To) grades) => [grades.From, grades.To];

    private sealed record MeasureLine(JsonElement? Id, ReadingCounts Counts, Formulas Formulas, int[] Band)
    {
        // The counts alone: what follows from them stands beside.
        [JsonPropertyName("counts")]
        public Dictionary<string, int> Named =>
            new()
            {
                ["sentences"] = Counts.Sentences,
                ["words"] = Counts.Words,
                ["syllables"] = Counts.Syllables,
                ["polysyllables"] = Counts.Polysyllables,
                ["letters"] = Counts.Letters,
                ["chars"] = Counts.Chars,
                ["difficult"] = Counts.Difficult,
                ["complex"] = Counts.Complex,
                ["unfamiliar"] = Counts.Unfamiliar,
            };

        [JsonIgnore]
        public ReadingCounts Counts { get; } = Counts;
    }

    private sealed record Formulas(
        [property: JsonPropertyName("FKGL")] double FleschKincaid,
        [property: JsonPropertyName("FRE")] double Ease,
        [property: JsonPropertyName("SMOG")] double Smog,
        [property: JsonPropertyName("CLI")] double ColemanLiau,
        [property: JsonPropertyName("ARI")] double Automated,
        [property: JsonPropertyName("FOG")] double Fog,
        [property: JsonPropertyName("DC")] double DaleChall,
        [property: JsonPropertyName("DCgrade")] int[] DaleChallGrades,
        [property: JsonPropertyName("SPACHE")] double Spache
    )
    {
        public static Formulas Of(ReadingCounts counts)
        {
            var s = counts.Scores;
            return new Formulas(
                Rounded(s.FleschKincaid),
                Rounded(s.FleschEase),
                Rounded(s.Smog),
                Rounded(s.ColemanLiau),
                Rounded(s.Automated),
                Rounded(s.Fog),
                Rounded(s.DaleChall),
                Grades(s.DaleChallGrades),
                Rounded(s.Spache)
            );
        }

        private static double Rounded(double score) => Math.Round(score, 6);
    }
}
