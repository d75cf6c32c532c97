using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Evals.Runs;

/// <summary>A run as it is kept in its folder.</summary>
internal sealed class RunFolder : IDisposable
{
    private RunFolder(RunHead head, RunLog log, string folder)
    {
        (Head, Log, Folder) = (head, log, folder);
    }

    public RunHead Head { get; }

    public RunLog Log { get; }

    public string Folder { get; }

    /// <summary>As reports tell it.</summary>
    public EvalRun Run => AsRun(Head, Log, Folder);

    /// <summary>What a run in a folder is called.</summary>
    public static string IdOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    /// <summary>A run as reports tell it.</summary>
    public static EvalRun AsRun(RunHead head, RunLog log, string folder) =>
        new(IdOf(folder), log, head.Suites, head.End ?? RunEnd.Interrupted)
        {
            Started = head.Started,
            Seconds = head.Seconds,
            Reasons = head.Reasons,
        };

    /// <summary>Opens it; null, with a word about it, where there is none.</summary>
    public static RunFolder? Open(string folder, TextWriter complain)
    {
        if (RunHead.Read(folder) is not { } head)
        {
            complain.WriteLine($"There is no run in {folder}. Name the folder that run wrote as its results.");
            return null;
        }

        try
        {
            return new RunFolder(head, RunLog.Read(Path.Combine(folder, "results.jsonl")), folder);
        }
        catch (IOException e)
        {
            complain.WriteLine($"The results in {folder} cannot be read: {e.Message}");
            return null;
        }
    }

    /// <summary>Says what is in the way of taking it as a whole run; null for nothing.</summary>
    public string? Unfinished =>
        Head.End is RunEnd.Passed or RunEnd.Fell ? null
        : Log.Count < Head.Questions
            ? $"{Head.Questions - Log.Count} of its {Head.Questions} questions have no result. Run it again: it goes on where it was."
        : "It has cases without an answer or a score. Run it again: only those are asked.";

    public void Dispose() => Log.Dispose();
}
