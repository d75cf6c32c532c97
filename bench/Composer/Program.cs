using Homeroom.Bench.Composer;

// dotnet run -c Release --project bench/Composer [plan <topic> <subject> <band> <minutes> [routine] [class notes] [source file] [grade]] [match <file>]
if (args is ["plan", var topic, var subject, var band, var minutes, ..])
{
    Reading.Print(topic, subject, band, int.Parse(minutes, System.Globalization.CultureInfo.InvariantCulture), args[5..]);
    return 0;
}

if (args is ["match", var file])
{
    // Lines of "topic | subject | band".
    foreach (var line in File.ReadLines(file).Select(l => l.Split('|', StringSplitOptions.TrimEntries)).Where(l => l.Length == 3))
    {
        var asked = new Homeroom.Assistant.Lessons.LessonRequest
        {
            Topic = line[0],
            Subject = line[1],
            Band = line[2],
        };
        Console.WriteLine($"{line[0], -60} {Homeroom.Assistant.Lessons.Offline.OfflineComposer.PackFor(asked)}");
    }

    return 0;
}

var failed = PlanFigures.Print() + RedoFigures.Print() + OverlapFigures.Print() + SourceFigures.Print();
Console.WriteLine(failed == 0 ? "All figures hold." : $"{failed} figures do not hold.");
return failed == 0 ? 0 : 1;
