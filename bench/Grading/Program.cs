using Homeroom.Bench.Grading;

// Measures grading help on sets that do not ship: essays as TSV files with the columns of ASAP-AES, short answers as SemEval 2013 XML.
if (args is not [var what, var folder] || !Directory.Exists(folder))
{
    Console.Error.WriteLine(
        "Write: dotnet run -c Release --project bench/Grading -- essays|first|flags|speed|short|review FOLDER, with a folder that holds the set."
    );
    return 2;
}

switch (what)
{
    case "essays":
        EssayFigures.Print(folder, chosen: false);
        break;
    case "first":
        EssayFigures.Print(folder, chosen: true);
        break;
    case "flags":
        FlagFigures.Print(folder);
        break;
    case "speed":
        SpeedFigures.Print(folder);
        break;
    case "review":
        ReviewFigures.Print(folder);
        break;
    case "short":
        ShortFigures.Print(folder);
        break;
    default:
        Console.Error.WriteLine($"“{what}” is none of essays, first, flags, speed, short, review.");
        return 2;
}

return 0;
