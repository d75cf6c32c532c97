using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Homeroom.Assistant.Grading.Papers;

/// <summary>
/// Reads the text of a Word file. Its parts are read one way with no document type, nothing outside of it and bounds on what it unpacks to; so a file that is made
/// to do harm costs no more than one that is not.
/// </summary>
internal static class WordFile
{
    private const string Usual = "word/document.xml";

    /// <summary>Reads it.</summary>
    public static void Read(string place, byte[] bytes, PaperStack stack)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, false), ZipArchiveMode.Read);
            var body = new WordBody();
            if (Main(zip) is not { } main || !ReadPart(main, body, stack))
            {
                stack.Fail($"{place} has no text that can be read. Open it in Word, save it again and bring that.");
                return;
            }

            var notes = NotesOf(zip, "footnotes", body.Footnotes, stack).Concat(NotesOf(zip, "endnotes", body.Endnotes, stack));
            var text = string.Join('\n', body.Lines.Concat(notes));
            stack.Add(new BroughtPaper(StudentLabel.Of(place), text, place) { Notes = [.. Told(body)] });
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            stack.Fail($"{place} is damaged: its text cannot be read. Open it in Word, save it again and bring that.");
        }
        catch (TooMuchException)
        {
            stack.Fail($"{place} is left out: it unpacks to more than any paper does. Copy its text into a new document and bring that.");
        }
    }

    private static IEnumerable<string> Told(WordBody body)
    {
        if (body.Hidden.Length > 0)
        {
            yield return $"It has hidden text, which is kept and which you may not see in Word: “{Shown.Short(body.Hidden)}”.";
        }

        if (body.Pictures > 0)
        {
            yield return body.Pictures == 1
                ? "1 picture in it is not read."
                : string.Create(CultureInfo.InvariantCulture, $"{body.Pictures} pictures in it are not read.");
        }
    }

    private static ZipArchiveEntry? Main(ZipArchive zip) =>
        zip.GetEntry(Usual)
        ?? zip.Entries.FirstOrDefault(e =>
            e.FullName.StartsWith("word/document", StringComparison.OrdinalIgnoreCase)
            && e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The notes that the text refers to, in its order; what nobody refers to was taken out by its writer.</summary>
    private static IEnumerable<string> NotesOf(ZipArchive zip, string sort, IReadOnlyList<string> wanted, PaperStack stack)
    {
        if (wanted.Count == 0 || zip.GetEntry($"word/{sort}.xml") is not { } part)
        {
            return [];
        }

        var notes = new WordBody();
        return ReadPart(part, notes, stack) ? wanted.Distinct().Where(notes.Notes.ContainsKey).SelectMany(n => notes.Notes[n]) : [];
    }

    private static bool ReadPart(ZipArchiveEntry part, WordBody body, PaperStack stack)
    {
        using var packed = part.Open();
        var most = (int)Math.Min(PaperLimits.WordPartBytes, Math.Max(PaperLimits.RatioFrom, part.CompressedLength * PaperLimits.Ratio));
        var bytes = Bounded.Read(packed, most + 1);
        if (bytes.Length > most || !stack.TakeWordBytes(bytes.Length))
        {
            throw new TooMuchException();
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using var reader = XmlReader.Create(new MemoryStream(bytes, false), settings);
        body.Read(reader);
        return body.IsWord;
    }

    /// <summary>A part unpacks to more than is read.</summary>
    private sealed class TooMuchException : Exception;
}
