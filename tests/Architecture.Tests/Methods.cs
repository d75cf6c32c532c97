using System.Text.RegularExpressions;

namespace Homeroom.Architecture.Tests;

/// <summary>Methods of a file, found by the indentation that the formatter keeps.</summary>
internal static partial class Methods
{
    /// <summary>Name and length in lines of each method, whether it has a block or an expression for a body.</summary>
    public static IEnumerable<(string Name, int Lines)> In(string file)
    {
        var lines = File.ReadAllLines(file);
        for (var at = 0; at < lines.Length; at++)
        {
            if (Start().Match(lines[at]) is { Success: true } start && !Type().IsMatch(lines[at]))
            {
                yield return ($"{House.Short(file)}: {lines[at].Trim()}", End(lines, at, start.Groups["indent"].Value) - at + 1);
            }
        }
    }

    // A member ends with the brace at its own indentation, or with the first semicolon before any such brace opens.
    private static int End(string[] lines, int start, string indent)
    {
        var isBlock = false;
        for (var at = start; at < lines.Length; at++)
        {
            isBlock |= lines[at] == indent + "{";
            var isOver = isBlock ? lines[at].StartsWith(indent + "}", StringComparison.Ordinal) : lines[at].EndsWith(';');
            if (isOver)
            {
                return at;
            }
        }

        return lines.Length - 1;
    }

    [GeneratedRegex(@"^(?<indent>    |        )(public|private|internal|protected)\b[^=;]*\(")]
    private static partial Regex Start();

    [GeneratedRegex(@"\b(class|record|struct|interface|delegate|event)\b")]
    private static partial Regex Type();
}
