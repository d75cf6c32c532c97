namespace Homeroom.Assistant.Grading.Papers;

/// <summary>How what stands in a file is shown in a sentence.</summary>
internal static class Shown
{
    private const int Most = 80;

    /// <summary>The text in one line, cut after some words.</summary>
    public static string Short(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Most)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[Most - 1]) ? Most - 1 : Most;
        return line[..end].TrimEnd() + "…";
    }
}
