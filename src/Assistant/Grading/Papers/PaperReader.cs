using System.Text;

namespace Homeroom.Assistant.Grading.Papers;

/// <summary>
/// Reads a class set: files of many sorts, and what was pasted. It writes nothing and never throws over what is in a file: what cannot be read is told, and
/// everything else is kept.
/// </summary>
public static class PaperReader
{
    /// <summary>Reads them, the pasted text first.</summary>
    public static PaperReading Read(IReadOnlyList<PaperFile> files, string? pasted = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var stack = new PaperStack();
        var left = (long)PaperLimits.AllBytes;
        if (!string.IsNullOrEmpty(pasted))
        {
            left -= Encoding.UTF8.GetByteCount(pasted);
            Paste(pasted, left, stack);
        }

        var shelf = new FileReader(stack);
        foreach (var file in files)
        {
            var name = FilePlace.Of(file.Name);
            if (file.Bytes.Length > left)
            {
                stack.Fail($"{name} is left out: with it there would be more than 25 MB at once. Bring it by itself, or in smaller parts.");
                continue;
            }

            left -= file.Bytes.Length;
            shelf.Read(name, file.Bytes);
        }

        return stack.Reading();
    }

    private static void Paste(string pasted, long left, PaperStack stack)
    {
        if (left < 0)
        {
            stack.Fail("The pasted text is larger than 25 MB and is left out. Paste it in parts.");
        }
        else
        {
            PastedPapers.Read(pasted, stack);
        }
    }
}
