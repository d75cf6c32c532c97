using Homeroom.Assistant.Evaluation.Exchange;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Evals.Exchange;

/// <summary>Writes what was carried over and tells what was not.</summary>
internal static class ExchangeFiles
{
    /// <summary>Exit code of files that are written, and do not hold all that the source did.</summary>
    public const int NotAll = 1;

    /// <summary>Writes the files and returns the exit code.</summary>
    /// <param name="hand">What came of it.</param>
    /// <param name="folder">Where the files go.</param>
    /// <param name="force">Whether files that are there are replaced.</param>
    /// <param name="say">Hears what is written.</param>
    /// <param name="complain">Hears what is not.</param>
    public static int Write(Handover hand, string folder, bool force, TextWriter say, TextWriter complain)
    {
        hand.Faults.ToList().ForEach(complain.WriteLine);
        Tell(hand, complain);
        if (hand.Faults.Count > 0 || hand.Files.Count == 0)
        {
            complain.WriteLine("Nothing is written.");
            return (int)RunEnd.BadSuite;
        }

        var there = hand.Files.Keys.Where(f => File.Exists(Path.Combine(folder, f))).ToList();
        if (there.Count > 0 && !force)
        {
            complain.WriteLine($"{string.Join(", ", there)}: already in {folder}. Give --force to replace, or another --output or --name.");
            return (int)RunEnd.BadSuite;
        }

        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in hand.Files)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complain.WriteLine($"The files cannot be written to {folder}: {e.Message}");
            return (int)RunEnd.Trouble;
        }

        say.WriteLine($"{hand.Cases} cases in {string.Join(", ", hand.Files.Keys.Select(f => Path.Combine(folder, f)))}");
        return hand.Left.Count > 0 ? NotAll : 0;
    }

    /// <summary>Reads suites that were written once more: what cannot be read must not look as if it could.</summary>
    public static bool Reads(Handover hand, string folder, TextWriter complain)
    {
        List<SuiteError> errors = [];
        foreach (var suite in hand.Files.Where(f => f.Value.Contains("\ncases:", StringComparison.Ordinal)))
        {
            SuiteReader.Read(Path.Combine(folder, suite.Key), errors);
        }

        errors.ForEach(complain.WriteLine);
        return errors.Count == 0;
    }

    private static void Tell(Handover hand, TextWriter complain)
    {
        foreach (var note in hand.Notes)
        {
            complain.WriteLine($"{note.Place}: note: {note.Message}");
        }

        foreach (var left in hand.Left)
        {
            complain.WriteLine($"{left.Place}: left out: {left.Message}");
        }

        if (hand.Left.Count > 0)
        {
            complain.WriteLine($"{hand.Left.Count} things are not carried over, so the exit code is {NotAll}.");
        }
    }
}
