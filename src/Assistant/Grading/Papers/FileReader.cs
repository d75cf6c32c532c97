namespace Homeroom.Assistant.Grading.Papers;

/// <summary>Reads one file by what is in it, and only where that says nothing by the ending of its name.</summary>
internal sealed class FileReader(PaperStack stack)
{
    private static readonly HashSet<string> Plain = [".txt", ".md", ".markdown", ".text", ""];
    private static readonly HashSet<string> Tables = [".csv", ".tsv", ".tab"];

    /// <summary>Reads a file.</summary>
    /// <param name="place">Where it stood.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="inZip">Whether it came out of a ZIP; another ZIP in it is not opened.</param>
    public void Read(string place, byte[] bytes, bool inZip = false)
    {
        var ending = FilePlace.Ending(place);
        if (bytes.Length == 0)
        {
            Empty(place, ending);
        }
        else if (FileSort.NotRead(bytes, ending) is { } because)
        {
            stack.Fail($"{place} {because}");
        }
        else if (bytes.AsSpan().StartsWith("PK"u8))
        {
            Packed(place, bytes, inZip);
        }
        else if (ending is ".docx" or ".zip")
        {
            stack.Fail($"{place} is damaged or no {(ending == ".zip" ? "ZIP" : "Word")} file. Open it once, save it again and bring that.");
        }
        else
        {
            Written(place, bytes, ending);
        }
    }

    private void Empty(string place, string ending)
    {
        if (Plain.Contains(ending) || ending == ".docx")
        {
            stack.Add(new BroughtPaper(StudentLabel.Of(place), "", place));
        }
        else
        {
            stack.Fail($"{place} is empty: it has 0 bytes. It may not have been copied whole; bring it again.");
        }
    }

    private void Packed(string place, byte[] bytes, bool inZip)
    {
        switch (FileSort.OfPacked(bytes))
        {
            case PackedSort.Word:
                WordFile.Read(place, bytes, stack);
                break;
            case PackedSort.Sheet:
                stack.Fail($"{place} is a workbook. Save the sheet as CSV (File, Save as) and bring that.");
                break;
            case PackedSort.Other:
                stack.Fail($"{place} is a document of a sort that is not read. Save it as Word (.docx) or as text and bring that.");
                break;
            case PackedSort.Zip when inZip:
                stack.Fail($"{place} is a ZIP inside a ZIP and is not opened. Unpack it and bring it by itself.");
                break;
            case PackedSort.Zip:
                ZipSet.Read(place, bytes, stack, this);
                break;
            default:
                stack.Fail($"{place} is damaged: it cannot be opened. Save or pack it again and bring that.");
                break;
        }
    }

    private void Written(string place, byte[] bytes, string ending)
    {
        if (!Tables.Contains(ending) && !Plain.Contains(ending))
        {
            stack.Fail($"{place} is of a sort that is not read. Save it as Word (.docx), text (.txt) or a table (.csv) and bring that.");
            return;
        }

        var (text, how) = TextBytes.Read(bytes);
        if (Tables.Contains(ending))
        {
            if (how is not null)
            {
                stack.Tell($"{place} is {how}.");
            }

            SheetPapers.Read(place, text, ending == ".csv" ? null : '\t', stack);
            return;
        }

        stack.Add(new BroughtPaper(StudentLabel.Of(place), text, place) { Notes = how is null ? [] : [$"It is {how}."] });
    }
}
