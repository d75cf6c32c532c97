using System.CommandLine;

namespace Homeroom.Evals.Runs;

/// <summary>Finds the folders that stand beside suites, from wherever the command was typed.</summary>
internal static class EvalFolders
{
    /// <summary>The folder that was typed; else evals/NAME here or, where there is none, in a folder above the suites.</summary>
    /// <param name="parsed">What was typed.</param>
    /// <param name="option">The option that names the folder.</param>
    /// <param name="name">The folder's own name.</param>
    /// <param name="suites">Paths of suites.</param>
    public static string Of(ParseResult parsed, Option<string> option, string name, IEnumerable<string> suites) =>
        parsed.GetResult(option) is { Implicit: false } ? parsed.GetValue(option)! : Beside(name, suites);

    /// <summary>The folder evals/NAME here, or in a folder above the suites.</summary>
    public static string Beside(string name, IEnumerable<string> suites)
    {
        var here = Path.Combine("evals", name);
        return Directory.Exists(here) ? here : suites.Select(s => Above(Path.GetFullPath(s), here)).FirstOrDefault(f => f is not null) ?? here;
    }

    private static string? Above(string path, string folder)
    {
        for (var at = Path.GetDirectoryName(path); at is not null; at = Path.GetDirectoryName(at))
        {
            if (Directory.Exists(Path.Combine(at, folder)))
            {
                return Path.Combine(at, folder);
            }
        }

        return null;
    }
}
