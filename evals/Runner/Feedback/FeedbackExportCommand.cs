using System.CommandLine;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.Guardrails;

namespace Homeroom.Evals.Feedback;

/// <summary>Makes a data set of drafts that teachers let be used.</summary>
internal static class FeedbackExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var input = FeedbackFiles.Input("Drafts with their texts, one JSON object a line.");
        var format = new Option<string>("--format") { Description = "chat, preference, cases or csv.", Required = true };
        format.AcceptOnlyFromAmong("chat", "preference", "cases", "csv");
        var output = new Option<string>("--output") { Description = "Folder of the files.", Required = true };
        var name = new Option<string>("--name") { Description = "What the data set is called.", DefaultValueFactory = _ => "kept" };
        name.Validators.Add(r =>
        {
            if (
                r.GetValueOrDefault<string>() is not { Length: > 0 } n
                || n.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
            )
            {
                r.AddError("--name is small letters, digits and hyphens.");
            }
        });
        var salt = new Option<string?>("--salt-file")
        {
            Description = "A file with a secret of the school, from which teachers' stand-ins are made.",
        };
        var command = new Command(
            "feedback-export",
            """
            Makes a data set: names replaced, checked for leaks, near-duplicates dropped, split by teacher, with a data card.

              homeroom-evals feedback-export --input kept.jsonl --format chat --output out --salt-file salt.txt

            A line in is {"draft": "d1", "teacher": "t1", "messages": [{"role": "user", "text": "..."}], "modelText": "...", "approvedText": "...",
            "consent": "Preferences", "prompt": "lessons/plan", "version": "3f2a", "band": "6-8", "inputs": {}, "people": [{"name": "..."}]}.
            Exit codes: 0 every line was read, 1 some were not, 3 nothing could be made.
            """
        )
        {
            input,
            format,
            output,
            name,
            salt,
        };
        command.SetAction(parsed =>
        {
            var (say, complain) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var plan = new DataSetPlan(parsed.GetValue(name)!, Enum.Parse<RowFormat>(parsed.GetValue(format)!, true));
            var secret = parsed.GetValue(salt);
            return FeedbackFiles.Guarded(
                complain,
                () =>
                    Export(
                        parsed.GetValue(input)!,
                        parsed.GetValue(output)!,
                        secret is null ? plan : plan with { Salt = File.ReadAllText(secret).Trim() },
                        say,
                        complain
                    )
            );
        });
        return command;
    }

    private static int Export(string file, string folder, DataSetPlan plan, TextWriter say, TextWriter complain)
    {
        var (rows, unread) = FeedbackFiles.Rows<LearningRow>(file, IsWhole, complain);
        var set = DataSet.Of(rows, plan, DefaultRails.Create());
        if (set.Counts.Kept == 0)
        {
            complain.WriteLine("No row may be used, so nothing is written.");
            Refused(set, complain);
            return 3;
        }

        Directory.CreateDirectory(folder);
        foreach (var (name, text) in set.Files)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        Refused(set, complain);
        say.WriteLine(
            $"{set.Counts.Kept} of {set.Counts.Came} drafts are in {plan.Name}; {unread} lines not read. Read the rows before they go anywhere."
        );
        return unread == 0 ? 0 : 1;
    }

    private static void Refused(DataSet set, TextWriter complain)
    {
        foreach (var (reason, count) in set.Counts.Refused)
        {
            complain.WriteLine($"{count} left out: {reason}.");
        }
    }

    private static bool IsWhole(LearningRow row) =>
        row
            is {
                Draft: not null,
                Teacher: not null,
                Messages: not null,
                ModelText: not null,
                ApprovedText: not null,
                Inputs: not null,
                People: not null
            }
        && row is { Prompt: not null, Version: not null, Model: not null, Band: not null }
        && row.Messages.All(m => m is { Role: not null, Text: not null })
        && row.People.All(p => p is { Name: not null })
        && row.Inputs.Values.All(v => v is not null);
}
