using System.CommandLine;
using System.Text.Json.Nodes;

namespace Homeroom.Grading.Tests.Runner;

/// <summary>What a command of the runner said and wrote about the lines of a file.</summary>
internal sealed record Ran(int Code, IReadOnlyList<JsonNode> Lines, string Said, string Complained)
{
    public static Ran With(Command command, params string[] lines)
    {
        var folder = Directory.CreateTempSubdirectory("homeroom-lines");
        try
        {
            var (input, output) = (Path.Combine(folder.FullName, "in.jsonl"), Path.Combine(folder.FullName, "out.jsonl"));
            File.WriteAllLines(input, lines);
            var ran = Words(command, "--input", input, "--output", output);
            return ran with { Lines = [.. File.ReadLines(output).Select(l => JsonNode.Parse(l)!)] };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static Ran Words(Command command, params string[] words)
    {
        using var say = new StringWriter();
        using var complain = new StringWriter();
        var code = command.Parse(words).Invoke(new InvocationConfiguration { Output = say, Error = complain });
        return new Ran(code, [], say.ToString(), complain.ToString().Trim());
    }
}
