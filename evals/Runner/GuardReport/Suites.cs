using Homeroom.Guardrails;

namespace Homeroom.Evals.GuardReport;

/// <summary>The suites of a folder and what the rails make of them.</summary>
/// <param name="Measures">What is measured.</param>
/// <param name="Cases">The cases of each family.</param>
internal sealed record Suites(IReadOnlyList<Measure> Measures, IReadOnlyDictionary<string, IReadOnlyList<SuiteCase>> Cases)
{
    /// <summary>Name of the file that says what is measured.</summary>
    public const string MeasuresFile = "measures.json";

    /// <summary>Reads every family that a measure names.</summary>
    /// <param name="folder">Where the suites are.</param>
    /// <param name="split">The half to read; null: both.</param>
    /// <exception cref="FormatException">A file does not hold what it should; the message names file and line.</exception>
    public static Suites Read(string folder, Split? split)
    {
        var measures = Measure.Read(Path.Combine(folder, MeasuresFile));
        var cases = Measure.FamiliesOf(measures).ToDictionary(f => f, f => ReadFamily(folder, f, split));
        var twice = cases.Values.SelectMany(c => c).CountBy(c => c.Case.Id).FirstOrDefault(c => c.Value > 1).Key;
        return twice is null ? new Suites(measures, cases) : throw new FormatException($"Two cases in {folder} have the id “{twice}”.");
    }

    /// <summary>Runs every case through the rails once, and counts.</summary>
    public IReadOnlyList<MeasureResult> Run(RailPipeline rails)
    {
        var seen = Cases
            .Values.SelectMany(c => c)
            .ToDictionary(c => c.Case.Id, c => rails.Look(c.Case.Text, c.Case.Direction, c.Case.Band, c.Case.People));
        return
        [
            .. Measures.Select(m => new MeasureResult(
                m,
                Count(m.Must, (c, look) => m.Meets(c, look)),
                [.. m.Leave.Select(family => Count(family, (c, look) => !m.Touches(c, look)))]
            )),
        ];

        FamilyResult Count(string family, Func<SuiteCase, LookOutcome, bool> right) =>
            new(family, [.. Cases[family].Select(c => Result(c, seen[c.Case.Id], right(c, seen[c.Case.Id])))]);
    }

    private static CaseResult Result(SuiteCase one, LookOutcome look, bool right) =>
        new(
            one.Case.Id,
            one.Marks.Technique,
            one.Marks.Split,
            right,
            look.Findings.Where(f => f.Rail == "privacy").Sum(f => WordsIn(one.Case.Text.AsSpan(f.Start, f.Length))),
            WordsIn(one.Case.Text)
        );

    private static IReadOnlyList<SuiteCase> ReadFamily(string folder, string family, Split? split)
    {
        var file = Path.Combine(folder, family + ".jsonl");
        return [.. File.ReadLines(file).Select((line, at) => Read(file, family, line, at + 1)).Where(c => split is null || c.Marks.Split == split)];
    }

    private static SuiteCase Read(string file, string family, string line, int number)
    {
        try
        {
            var read = SuiteCase.Read(line);
            return read.Marks.Family == family
                ? read
                : throw new FormatException($"The family is “{read.Marks.Family}”, and the file is that of “{family}”.");
        }
        catch (FormatException e)
        {
            throw new FormatException($"{file}, line {number}: {e.Message}", e);
        }
    }

    private static int WordsIn(ReadOnlySpan<char> text)
    {
        var (words, inside) = (0, false);
        foreach (var c in text)
        {
            words += !char.IsWhiteSpace(c) && !inside ? 1 : 0;
            inside = !char.IsWhiteSpace(c);
        }

        return words;
    }
}
