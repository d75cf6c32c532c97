using System.Text.Encodings.Web;
using System.Text.Json;

namespace Homeroom.Evals.GuardReport;

/// <summary>What must not get worse: the least recall of each family, and the most false positives of each benign one, all from 0 to 1.</summary>
/// <param name="Least">Least share that must come out right, by figure.</param>
/// <param name="Most">Largest share that may come out wrong, by figure.</param>
internal sealed record Floors(SortedDictionary<string, double> Least, SortedDictionary<string, double> Most)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        AllowDuplicateProperties = false,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Today's figures as floors and ceilings, with so much room.</summary>
    /// <param name="figures">What was measured.</param>
    /// <param name="room">How far a figure may fall or rise, 0 to 1.</param>
    public static Floors Of(IReadOnlyList<Figure> figures, double room) =>
        new(
            new(
                figures.Where(f => f.IsRecall).ToDictionary(f => f.Name, f => Math.Round(Math.Max(0, f.Share.Rate - f.Room(room)), 4)),
                StringComparer.Ordinal
            ),
            new(figures.Where(f => !f.IsRecall).ToDictionary(f => f.Name, f => Math.Round(f.Share.Rate + f.Room(room), 4)), StringComparer.Ordinal)
        );

    /// <exception cref="FormatException">The file holds no floors.</exception>
    public static Floors Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Floors>(File.ReadAllText(file), Format) ?? throw new FormatException($"{file} holds null.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"{file} cannot be read: {e.Message}", e);
        }
    }

    public void Save(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this, Format) + "\n");

    /// <summary>One sentence for each figure that is beyond its bound, and for each that has none or no longer exists.</summary>
    public IEnumerable<string> Broken(IReadOnlyList<Figure> figures)
    {
        foreach (var figure in figures)
        {
            if (!(figure.IsRecall ? Least : Most).TryGetValue(figure.Name, out var bound))
            {
                yield return $"{figure.Name} has no {(figure.IsRecall ? "floor" : "ceiling")}. Write one with --write-gate.";
            }
            else if (figure.IsRecall ? figure.Share.Rate < bound - 1e-9 : figure.Share.Rate > bound + 1e-9)
            {
                yield return $"{figure.Name}: {Share.Percent(figure.Share.Rate)} % {(figure.IsRecall ? "right, the floor is" : "touched wrongly, the ceiling is")} "
                    + $"{Share.Percent(bound)} %.{(figure.Wrong.Count == 0 ? "" : " Cases: " + string.Join(' ', figure.Wrong))}";
            }
        }

        foreach (var gone in Least.Keys.Concat(Most.Keys).Except(figures.Select(f => f.Name), StringComparer.Ordinal))
        {
            yield return $"{gone} is no longer measured, and its bound still stands.";
        }
    }
}
