namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>Finds the line of a prompt's file that remarks stand at: where its text begins.</summary>
public static class PromptLines
{
    /// <summary>The line, from 1, of the file's template; 1 where the file has none or cannot be read.</summary>
    public static int Of(string file)
    {
        try
        {
            return File.ReadLines(file).Index().FirstOrDefault(l => l.Item.StartsWith("template:", StringComparison.Ordinal)).Index + 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return 1;
        }
    }
}
