using System.CommandLine;
using System.Text;

namespace Homeroom.Evals.Grading;

/// <summary>A command that answers every JSON line of a file with one line, in the same order, and holds one line at a time.</summary>
internal static class LineCommand
{
    /// <summary>Makes one. 0: every line was answered. 1: some could not be read. 3: it could not be begun or ended.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="description">What it does, and what a line looks like.</param>
    /// <param name="counted">What the lines hold, in the plural.</param>
    /// <param name="answer">A line's answer, as JSON; a <see cref="FormatException"/> says why there is none.</param>
    public static Command Create(string name, string description, string counted, Func<LineFields, string> answer)
    {
        var input = new Option<string>("--input") { Description = "The JSON Lines file to read: one object a line.", Required = true };
        var output = new Option<string?>("--output") { Description = "Where the answers go, a line each; without it they are printed." };
        var command = new Command(name, description) { input, output };
        command.SetAction(parsed =>
        {
            var (say, complain) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return Run(new Files(parsed.GetValue(input)!, parsed.GetValue(output)), counted, answer, say, complain);
        });
        return command;
    }

    private sealed record Files(string Input, string? Output);

    private static int Run(Files files, string counted, Func<LineFields, string> answer, TextWriter say, TextWriter complain)
    {
        if (files.Output is { } same && Path.GetFullPath(files.Input) == Path.GetFullPath(same))
        {
            complain.WriteLine($"What is in {files.Input} would be written over. Choose another file for --output.");
            return 3;
        }

        try
        {
            // Opened first: where there is nothing to read, older answers stay.
            using var lines = new StreamReader(files.Input);
            if (files.Output is null)
            {
                return Answer(files.Input, lines, say, counted, answer, complain);
            }

            using var answers = new StreamWriter(files.Output, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return Answer(files.Input, lines, answers, counted, answer, complain);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complain.WriteLine(e.Message);
            return 3;
        }
    }

    private static int Answer(
        string file,
        StreamReader lines,
        TextWriter answers,
        string counted,
        Func<LineFields, string> answer,
        TextWriter complain
    )
    {
        var (number, answered, unread) = (0, 0, 0);
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                using var fields = LineFields.Read(line);
                answers.Write(answer(fields) + "\n");
                answered++;
            }
            catch (FormatException e)
            {
                complain.WriteLine($"{file}, line {number}: {e.Message}");
                unread++;
            }
        }

        complain.WriteLine($"{answered} {counted} answered, {unread} lines not read.");
        return unread == 0 ? 0 : 1;
    }
}
