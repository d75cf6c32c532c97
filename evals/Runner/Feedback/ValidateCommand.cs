using System.CommandLine;
using Homeroom.Assistant.Feedback.DataSets;

namespace Homeroom.Evals.Feedback;

/// <summary>Holds every line of a data set against its format.</summary>
internal static class ValidateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var input = FeedbackFiles.Input("The JSON Lines file to check.");
        var format = new Option<string>("--format") { Description = "chat, preference or cases.", Required = true };
        format.AcceptOnlyFromAmong("chat", "preference", "cases");
        var command = new Command(
            "feedback-validate",
            """
            Holds every line of a data set against its format, and says line and reason.

              homeroom-evals feedback-validate --input kept.train.jsonl --format chat

            Exit codes: 0 every line is right, 1 some are not, 3 the file cannot be read or is empty.
            """
        )
        {
            input,
            format,
        };
        command.SetAction(parsed =>
        {
            var (say, complain) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var file = parsed.GetValue(input)!;
            return FeedbackFiles.Guarded(complain, () => Check(file, Enum.Parse<RowFormat>(parsed.GetValue(format)!, true), say, complain));
        });
        return command;
    }

    private static int Check(string file, RowFormat format, TextWriter say, TextWriter complain)
    {
        var lines = FeedbackFiles.Lines(file).ToList();
        if (lines.Count == 0)
        {
            complain.WriteLine($"{file} holds no lines.");
            return 3;
        }

        var faults = RowCheck.Of(lines, format).ToList();
        faults.ForEach(f => complain.WriteLine($"{file}, line {f.Line}: {f.Reason}"));
        say.WriteLine($"{lines.Count} lines, {faults.Count} of them wrong.");
        return faults.Count == 0 ? 0 : 1;
    }
}
