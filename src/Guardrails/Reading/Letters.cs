namespace Homeroom.Guardrails.Reading;

/// <summary>The plain letters of a character that is one in another shape.</summary>
internal static class Letters
{
    private const int Alphabets = 0x1D400;
    private const int Circles = 0x1F100;

    private static readonly char[] First = new char[0x10000];
    private static readonly char[] Mathematical = new char[0x400];
    private static readonly char[] Enclosed = new char[0x100];
    private static readonly Dictionary<int, string> Several = Shapes.Several.ToDictionary(s => (int)s.Shape, s => s.Letters);
    private static readonly string[] Single = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    static Letters()
    {
        foreach (var (first, letters) in Shapes.Runs)
        {
            for (var i = 0; i < letters.Length; i++)
            {
                Set(first + i, letters[i]);
            }
        }

        // Braille cells and the letters of a text that stands on its head.
        foreach (var (shape, letter) in LookAlikes.Braille)
        {
            First[shape] = letter;
        }
    }

    /// <summary>The plain letters; empty for a character that is what it is.</summary>
    public static ReadOnlySpan<char> Plain(int rune)
    {
        if (rune < 128)
        {
            return [];
        }

        var letter = rune switch
        {
            < 0x10000 => First[rune],
            >= Alphabets and < Alphabets + 0x400 => Mathematical[rune - Alphabets],
            >= Circles and < Circles + 0x100 => Enclosed[rune - Circles],
            _ => '\0',
        };
        return letter != '\0' ? Single[letter]
            : Several.TryGetValue(rune, out var letters) ? letters
            : [];
    }

    private static void Set(int rune, char letter)
    {
        if (letter == Shapes.None)
        {
            return;
        }

        switch (rune)
        {
            case < 0x10000:
                First[rune] = letter;
                break;
            case < Alphabets + 0x400:
                Mathematical[rune - Alphabets] = letter;
                break;
            default:
                Enclosed[rune - Circles] = letter;
                break;
        }
    }
}
