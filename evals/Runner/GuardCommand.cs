using System.Text;
using Homeroom.Assistant.Policies;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Policies;

namespace Homeroom.Evals;

/// <summary>Looks at every case of a file with all local rails: one line out for each line in, in the same order.</summary>
internal static class GuardCommand
{
    /// <summary>Runs it. 0: every line was read. 1: some were not. 2: it could not be begun or ended.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter say, TextWriter complain)
    {
        var file = Option(arguments, "--policy");
        if (
            Option(arguments, "--input") is not { } input
            || Option(arguments, "--output") is not { } output
            || arguments.Count != (file is null ? 4 : 6)
        )
        {
            complain.WriteLine(
                "Say where the cases are and where the results go: guard --input cases.jsonl --output results.jsonl [--policy policy.yaml]"
            );
            return 2;
        }

        if (Path.GetFullPath(input) == Path.GetFullPath(output))
        {
            complain.WriteLine($"The results would be written over the cases in {input}. Choose another file for --output.");
            return 2;
        }

        if (Policy(file, complain) is not { } policy)
        {
            return 2;
        }

        try
        {
            return Look(input, output, DefaultRails.Create(policy), say, complain);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complain.WriteLine(e.Message);
            return 2;
        }
    }

    private static Policy? Policy(string? file, TextWriter complain)
    {
        if (file is null)
        {
            return PolicyFile.Default;
        }

        var reading = PolicyFile.ReadFile(file);
        foreach (var error in reading.Errors)
        {
            complain.WriteLine($"{file}, {error}");
        }

        return reading.Policy;
    }

    private static int Look(string input, string output, RailPipeline rails, TextWriter say, TextWriter complain)
    {
        var (number, looked, unread) = (0, 0, 0);
        // Opened first: where there are no cases, older results stay.
        using var cases = new StreamReader(input);
        using var results = new StreamWriter(output, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        while (cases.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                var read = GuardCase.Read(line);
                results.Write(GuardLine.Of(read.Id, rails.Look(read.Text, read.Direction, read.Band, read.People)).Write() + "\n");
                looked++;
            }
            catch (FormatException e)
            {
                complain.WriteLine($"{input}, line {number}: {e.Message}");
                unread++;
            }
        }

        say.WriteLine($"{looked} texts looked at, {unread} lines not read.");
        return unread == 0 ? 0 : 1;
    }

    private static string? Option(IReadOnlyList<string> arguments, string name)
    {
        var at = arguments.ToList().IndexOf(name);
        return at >= 0 && at + 1 < arguments.Count ? arguments[at + 1] : null;
    }
}
