using System.Text;

namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>
/// Reads a rubric from Markdown (a table, or headings with lists), from a table with commas, semicolons or tabs, and from the table of a Word document. What cannot
/// be read is said; what was assumed is said too.
/// </summary>
public static class RubricReader
{
    /// <summary>Largest text or file, in bytes.</summary>
    public const int Largest = 1024 * 1024;

    private const int LongestLine = 20_000;

    /// <summary>Reads a pasted text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fileName">Where it came from, which also names a rubric without a title; may be empty.</param>
    public static RubricReading Read(string text, string fileName = "") => Guarded(notes => FromText(text, fileName, notes), fileName);

    /// <summary>Reads a file: .md, .txt, .csv, .tsv or .docx, by what is in it.</summary>
    /// <param name="file">The file, read from where it stands.</param>
    /// <param name="fileName">Its name.</param>
    public static RubricReading Read(Stream file, string fileName) =>
        Guarded(
            notes =>
            {
                var bytes = Bytes(file);
                return WordTables.IsPackage(bytes) ? WordTables.Read(bytes) : FromText(FileText.Of(bytes, notes), fileName, notes);
            },
            fileName
        );

    private static RubricReading Guarded(Func<List<string>, IReadOnlyList<RoughRubric>> read, string fileName)
    {
        List<string> notes = [];
        try
        {
            var rubric = Best(read(notes), fileName, notes);
            var errors = RubricRules.Check(rubric);
            return errors.Count == 0
                ? new RubricReading(rubric, notes)
                : new RubricReading(null, [.. errors.Select(e => e.Message).Distinct(StringComparer.Ordinal)]);
        }
        catch (UnreadableRubricException e)
        {
            return new RubricReading(null, [e.Message]);
        }
    }

    // The first table that is a rubric; of several that are none, what is wrong with the first.
    private static Rubric Best(IReadOnlyList<RoughRubric> found, string fileName, List<string> notes)
    {
        UnreadableRubricException? first = null;
        for (var i = 0; i < found.Count; i++)
        {
            List<string> own = [];
            try
            {
                var rubric = FinishedRubric.Of(found[i], fileName, own);
                notes.AddRange(own);
                if (found.Count > 1)
                {
                    notes.Add($"There are {found.Count} tables. Table {i + 1} was read and the others were left out.");
                }

                return rubric;
            }
            catch (UnreadableRubricException e)
            {
                first ??= e;
            }
        }

        throw first
            ?? new UnreadableRubricException("There is no rubric in it. Paste a table with a row for each criterion and a column for each level.");
    }

    private static IReadOnlyList<RoughRubric> FromText(string text, string fileName, List<string> notes)
    {
        if (text.Length > Largest)
        {
            throw TooLarge();
        }

        var plain = FileText.Clean(text, notes);
        if (plain.Split('\n').Any(l => l.Length > LongestLine))
        {
            throw new UnreadableRubricException("A line has more than 20,000 characters, too many for a rubric. Bring the rubric alone.");
        }

        if (plain.Contains("<table", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnreadableRubricException(
                "This is a page of the web. Copy the table itself out of the browser and paste it, or bring it as CSV."
            );
        }

        if (string.IsNullOrWhiteSpace(plain))
        {
            throw new UnreadableRubricException("It is empty. Paste a table with a row for each criterion and a column for each level.");
        }

        var isSheet = Path.GetExtension(fileName).ToLowerInvariant() is ".csv" or ".tsv" or ".tab";
        return !isSheet && MarkdownTables.Read(plain) is { Count: > 0 } tables ? tables
            : !isSheet && MarkdownLists.Read(plain, notes) is { } list ? [list]
            : [SheetTable.Read(plain)];
    }

    private static byte[] Bytes(Stream file)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = file.Read(buffer)) > 0; )
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > Largest)
            {
                throw TooLarge();
            }
        }

        return copy.ToArray();
    }

    private static UnreadableRubricException TooLarge() =>
        new("It is larger than 1 MB. Copy the table of the rubric into a file of its own, without pictures.");
}
