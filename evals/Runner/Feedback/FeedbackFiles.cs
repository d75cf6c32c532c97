using System.CommandLine;
using System.Text.Json;
using Homeroom.Assistant;

namespace Homeroom.Evals.Feedback;

/// <summary>Files that the feedback commands read.</summary>
internal static class FeedbackFiles
{
    /// <summary>The option that says what to read.</summary>
    public static Option<string> Input(string description) => new("--input") { Description = description, Required = true };

    /// <summary>Does it; a file that cannot be read or written is told, and the exit code is 3.</summary>
    public static int Guarded(TextWriter complain, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complain.WriteLine(e.Message);
            return 3;
        }
    }

    /// <summary>The lines of a file as they stand; what follows the last line end is one only if there is something.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Lines(string file)
    {
        var bytes = File.ReadAllBytes(file);
        for (var start = 0; start < bytes.Length; )
        {
            var end = bytes.AsSpan(start).IndexOf((byte)'\n') is >= 0 and var at ? start + at : bytes.Length;
            yield return bytes.AsMemory(start, end - start);
            start = end + 1;
        }
    }

    /// <summary>The rows of a file of JSON lines; a line that is none is told and left out.</summary>
    public static (List<T> Rows, int Unread) Rows<T>(string file, Func<T, bool> isWhole, TextWriter complain)
        where T : class
    {
        var (rows, unread, number) = (new List<T>(), 0, 0);
        foreach (var line in Lines(file))
        {
            number++;
            if (line.Span.Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            if (Read<T>(line, out var why) is { } row && isWhole(row))
            {
                rows.Add(row);
            }
            else
            {
                complain.WriteLine($"{file}, line {number}: {why ?? "A field that must be there is missing."}");
                unread++;
            }
        }

        return (rows, unread);
    }

    private static T? Read<T>(ReadOnlyMemory<byte> line, out string? why)
        where T : class
    {
        why = null;
        try
        {
            return JsonSerializer.Deserialize<T>(line.Span, Json.Options);
        }
        catch (JsonException e)
        {
            why = $"It is no row: {e.Message.Split(" LineNumber: ")[0]}";
            return null;
        }
    }
}
