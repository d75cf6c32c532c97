using System.Globalization;
using System.IO.Compression;

namespace Homeroom.Assistant.Grading.Papers;

/// <summary>Reads a class set out of a ZIP, in memory. How large a file says that it is counts for nothing.</summary>
internal static class ZipSet
{
    /// <summary>Reads it.</summary>
    public static void Read(string place, byte[] bytes, PaperStack stack, FileReader files)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, false), ZipArchiveMode.Read);
        var wanted = zip.Entries.Where(e => !IsPassedOver(e.FullName)).ToList();
        if (wanted.Count == 0)
        {
            stack.Fail($"{place} has no files in it.");
        }

        if (wanted.Count > PaperLimits.ZipFiles)
        {
            var rest = string.Create(CultureInfo.InvariantCulture, $"{wanted.Count - PaperLimits.ZipFiles}");
            stack.Fail($"{place} has more than 500 files. The first 500 are read; {rest} are left out. Pack them into a second ZIP.");
        }

        var left = PaperLimits.ZipBytes;
        foreach (var entry in wanted.Take(PaperLimits.ZipFiles))
        {
            var inside = place + FilePlace.Arrow + FilePlace.Of(entry.FullName);
            if (Unpack(entry, inside, left, stack) is { } unpacked)
            {
                left -= unpacked.Length;
                files.Read(inside, unpacked, inZip: true);
            }
        }
    }

    private static byte[]? Unpack(ZipArchiveEntry entry, string inside, int left, PaperStack stack)
    {
        if (entry.IsEncrypted)
        {
            stack.Fail($"{inside} has a password and is left out. Pack the ZIP again without one.");
            return null;
        }

        try
        {
            using var packed = entry.Open();
            var tight = Math.Max(PaperLimits.RatioFrom, entry.CompressedLength * PaperLimits.Ratio);
            var most = (int)Math.Min(left, tight);
            var unpacked = Bounded.Read(packed, most + 1);
            if (unpacked.Length <= most)
            {
                return unpacked;
            }

            stack.Fail(
                most == left
                    ? $"{inside} is left out: the ZIP would unpack to more than 20 MB. Pack the rest into a second ZIP, without pictures and films."
                    : $"{inside} is left out: it is packed more tightly than any paper is, and may be made to do harm."
            );
        }
        catch (InvalidDataException)
        {
            stack.Fail($"{inside} is damaged in the ZIP and is left out. Pack it again.");
        }

        return null;
    }

    private static bool IsPassedOver(string path)
    {
        var steps = path.Split('/', '\\');
        return steps[^1].Length == 0
            || steps.Any(s => s.Equals("__MACOSX", StringComparison.OrdinalIgnoreCase) || (s.StartsWith('.') && s is not ("." or "..")))
            || steps[^1] is "Thumbs.db" or "desktop.ini"
            || steps[^1].StartsWith("~$", StringComparison.Ordinal);
    }
}
