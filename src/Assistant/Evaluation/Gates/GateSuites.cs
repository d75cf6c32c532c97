using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Gates;

/// <summary>The suites of a prompt with the cases that were accepted since the build, read as if they stood in the folder.</summary>
public sealed class GateSuites(GateFolders folders, IKeptCases kept)
{
    private const string Mark = "kept.txt";

    /// <summary>The suites that ask a prompt, and the ids of accepted cases among them.</summary>
    public async Task<(IReadOnlyList<Suite> Suites, IReadOnlyList<string> Kept)> OfAsync(string prompt, CancellationToken ct)
    {
        var cases = await kept.OfAsync(prompt, ct);
        List<SuiteError> errors = [];
        var suites = Read(prompt, cases, errors);
        // A suite that cannot be read judges nothing, and neither do those beside it.
        return errors.Count == 0 ? (suites, [.. cases.Select(c => c.Id)]) : ([], []);
    }

    /// <summary>What would keep the suites from being read with one more case; null where nothing would.</summary>
    public async Task<string?> FaultAsync(string prompt, KeptCase more, CancellationToken ct)
    {
        List<SuiteError> errors = [];
        Read(prompt, [.. (await kept.OfAsync(prompt, ct)).Where(c => c.Id != more.Id), more], errors);
        return errors.Count == 0 ? null : errors[0].Message;
    }

    /// <summary>The files of the suites that change with the accepted cases of a prompt.</summary>
    public async Task<IReadOnlyList<CaseFile>> FilesAsync(string prompt, CancellationToken ct) =>
        CaseFile.With(folders.Suites, prompt, await kept.OfAsync(prompt, ct));

    /// <summary>Removes the answers of runs in which a case stood that is no longer accepted: it was taken back, or its draft was erased.</summary>
    /// <param name="isRunning">Whether the run in a folder is under way; it is looked at once more when it is over.</param>
    /// <param name="ct">Whether it is still wanted.</param>
    public async Task SweepAsync(Func<string, bool> isRunning, CancellationToken ct)
    {
        var marks = Directory.Exists(folders.Runs) ? Directory.GetFiles(folders.Runs, Mark, SearchOption.AllDirectories) : [];
        var ids = marks.Length == 0 ? [] : await kept.IdsAsync(ct);
        foreach (var mark in marks)
        {
            var folder = Path.GetDirectoryName(mark)!;
            if (!isRunning(folder) && (await File.ReadAllLinesAsync(mark, ct)).Except(ids).Any())
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>Writes beside the answers of a run which accepted cases stand in it.</summary>
    internal static void Write(string folder, IReadOnlyList<string> kept)
    {
        if (kept.Count > 0)
        {
            File.WriteAllLines(Path.Combine(folder, Mark), kept);
        }
    }

    private List<Suite> Read(string prompt, IReadOnlyList<KeptCase> cases, List<SuiteError> errors)
    {
        var open = new OpenFiles();
        foreach (var file in CaseFile.With(folders.Suites, prompt, cases))
        {
            open.Put(Path.Combine(folders.Suites, CaseFile.FeatureOf(prompt), file.Name), file.After);
        }

        var added = open.Paths.Where(p => p.EndsWith(".yaml", StringComparison.Ordinal)).ToList();
        var found = Directory.Exists(folders.Suites) ? SuiteReader.Find([folders.Suites], added.Count > 0 ? [] : errors) : [];
        return [.. found.Concat(added).Select(f => SuiteReader.Read(f, errors, open)).Where(s => s.Prompts.Contains(prompt))];
    }
}
