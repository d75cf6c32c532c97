using System.Globalization;
using Homeroom.Assistant.Policies;
using Homeroom.Guardrails;

namespace Homeroom.Evals.GuardReport;

/// <summary>Measures the rails on the suites, writes the table, and holds the figures against their floors and ceilings.</summary>
internal static class GuardReportCommand
{
    public const string Usage =
        "guard-report [--suites DIR] [--output FILE.md] [--check] [--split dev|held|all] [--gate FILE] [--write-gate FILE] [--room 0.02] [--notes 10000]";

    private const int Seed = 20260101;

    /// <summary>Runs it. 0: measured, and every bound holds. 1: a bound is broken or the page is not what is measured. 2: it could not be begun.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter say, TextWriter complain)
    {
        try
        {
            var options = ReportOptions.Read(arguments);
            var rails = DefaultRails.Create(PolicyFile.Default);
            var results = Suites.Read(options.Suites, options.Split).Run(rails);
            var restore = new RestoreTrial(rails, Seed).Run(options.Notes);
            var figures = Figure.Of(results, restore);
            var table = AccuracyTable.Write(results, restore, options.Split);
            var current = PutDown(options, table, say, complain);
            if (options.WriteGate is { } bounds)
            {
                Floors.Of(figures, options.Room).Save(bounds);
            }

            var held = options.Gate is null || Hold(Floors.Read(options.Gate), options.Gate, figures, say, complain);
            return current && held ? 0 : 1;
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            complain.WriteLine(e.Message);
            return 2;
        }
    }

    private static bool PutDown(ReportOptions options, string table, TextWriter say, TextWriter complain)
    {
        if (options.Page is not { } file)
        {
            say.Write(table);
            return true;
        }

        var page = File.ReadAllText(file);
        var renewed = MarkedPart.Replace(page, table);
        if (!options.Check)
        {
            File.WriteAllText(file, renewed);
            say.WriteLine($"{file} holds what was measured.");
            return true;
        }

        if (page == renewed)
        {
            return true;
        }

        complain.WriteLine($"{file} is not what is measured today. Renew it: dotnet run -c Release --project evals/Runner -- guard-report");
        return false;
    }

    private static bool Hold(Floors floors, string file, IReadOnlyList<Figure> figures, TextWriter say, TextWriter complain)
    {
        var broken = floors.Broken(figures).ToList();
        foreach (var sentence in broken)
        {
            complain.WriteLine(sentence);
        }

        say.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figures.Count} figures against {file}, {broken.Count} broken."));
        return broken.Count == 0;
    }
}
