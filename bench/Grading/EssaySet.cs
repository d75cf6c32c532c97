using System.Globalization;
using System.Text;
using Homeroom.Assistant.Grading.Essays;

namespace Homeroom.Bench.Grading;

/// <summary>The essays of one prompt with their resolved scores.</summary>
internal sealed record EssaySet(string Name, IReadOnlyList<Paper> Papers, Scale Scale)
{
    private const int Text = 2;
    private const int Resolved = 6;

    /// <summary>Reads every TSV file of a folder.</summary>
    public static IReadOnlyList<EssaySet> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal).Select(Of)];

    /// <summary>The papers without their scores.</summary>
    public static Paper Bare(Paper paper) => paper with { Score = null };

    private static EssaySet Of(string file)
    {
        var papers = File.ReadLines(file, Encoding.Latin1).Skip(1).Select(l => l.Split('\t')).Select(Of).ToList();
        var marks = papers.Select(p => p.Score!.Value).ToList();
        return new EssaySet(Path.GetFileNameWithoutExtension(file), papers, new Scale(marks.Min(), marks.Max()));
    }

    private static Paper Of(string[] fields)
    {
        var text = fields[Text] is ['"', .. var inner, '"'] ? inner.Replace("\"\"", "\"", StringComparison.Ordinal) : fields[Text];
        return new Paper(fields[0], text, double.Parse(fields[Resolved], CultureInfo.InvariantCulture));
    }
}
