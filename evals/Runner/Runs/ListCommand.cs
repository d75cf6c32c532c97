using System.CommandLine;
using Homeroom.Assistant.Evaluation.Graders;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Evals.Runs;

/// <summary>Says what suites there are, or what graders.</summary>
internal static class ListCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Suites: YAML files, or folders of them.", Arity = ArgumentArity.ZeroOrMore };
        var graders = new Option<bool>("--graders") { Description = "The graders that suites may name, and their keys." };
        var schema = new Option<bool>("--schema") { Description = "The JSON schema of suites, for editors." };
        var cases = new Option<bool>("--cases") { Description = "The ids of the cases as well." };
        var command = new Command("list", "Reads suites and says what they hold, or what is wrong with them. Asks nothing of any model.")
        {
            paths,
            graders,
            schema,
            cases,
        };
        command.SetAction(parsed =>
        {
            var (say, complain) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (parsed.GetValue(schema))
            {
                say.Write(SuiteSchema.Text());
                return 0;
            }

            return parsed.GetValue(graders)
                ? Graders(say)
                : Suites(parsed.GetValue(paths) is { Length: > 0 } p ? p : ["evals/suites"], parsed.GetValue(cases), say, complain);
        });
        return command;
    }

    private static int Graders(TextWriter say)
    {
        foreach (var kind in GraderCatalogue.Kinds.Values.OrderBy(k => k.Type, StringComparer.Ordinal))
        {
            say.WriteLine(kind.Guide());
        }

        return 0;
    }

    private static int Suites(IReadOnlyList<string> paths, bool withCases, TextWriter say, TextWriter complain)
    {
        List<SuiteError> errors = [];
        foreach (var file in SuiteReader.Find(paths, errors))
        {
            var suite = SuiteReader.Read(file, errors);
            if (errors.Count > 0)
            {
                continue;
            }

            say.WriteLine(
                $"{suite.Name}: {suite.Cases.Count} cases, {string.Join(", ", suite.Prompts.DefaultIfEmpty(suite.Target.ToString().ToLowerInvariant()))} ({file})"
            );
            foreach (var id in withCases ? Enumerable.Range(0, suite.Cases.Count).Select(suite.Cases.IdOf) : [])
            {
                say.WriteLine($"  {id}");
            }
        }

        errors.ForEach(complain.WriteLine);
        return errors.Count == 0 ? 0 : (int)RunEnd.BadSuite;
    }
}
