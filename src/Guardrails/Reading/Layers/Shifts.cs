using System.Buffers;

namespace Homeroom.Guardrails.Reading.Layers;

/// <summary>Letters that were moved along the alphabet (rot13 and every other shift), mirrored in it (atbash), or written from back to front.</summary>
internal static class Shifts
{
    private const int Atbash = 26;
    private const int Reversed = 27;
    private const int Most = 6;

    // So many rare letters so near each other: about one in fifteen.
    private const int Many = 5;
    private const int Near = 80;

    // Words by which a text in another form gives itself away; one of them stands in almost every order to a grader or a model.
    private static readonly string[] Likely =
    [
        "ignore",
        "instruct",
        "essay",
        "marks",
        "score",
        "rubric",
        "grade",
        "award",
        "chatgpt",
        "prompt",
        "student",
        "credit",
        "assistant",
        "answers",
        "mistake",
    ];
    private static readonly string[] Sure = ["ignore", "instruct", "prompt", "rubric", "essay", "score"];

    private static readonly Dictionary<string, int> Forms = Tell();
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Forms.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly SearchValues<string> Common = Of(13, Reversed);
    private static readonly SearchValues<string> Tells = Of([.. Enumerable.Range(1, Reversed)]);

    // Letters that are rare in every language of a Latin alphabet, and common in one that was moved.
    private static readonly SearchValues<char> Rare = SearchValues.Create("qxzjQXZJ");

    /// <summary>The text put back, once for each form that it gives itself away in.</summary>
    public static IEnumerable<Layer> In(PlainReading reading)
    {
        List<int> forms = [];
        var tells = IsOdd(reading.Text) ? Tells : Common;
        for (var at = 0; forms.Count <= Most; )
        {
            var next = reading.Text.AsSpan(at).IndexOfAny(tells);
            if (next < 0)
            {
                break;
            }

            at += next;
            if (Form(reading.Text.AsSpan(at)) is { } form && !forms.Contains(form))
            {
                forms.Add(form);
            }

            at++;
        }

        if (forms.Count > Most)
        {
            yield return Layer.Unread;
        }

        foreach (var form in forms.Take(Most))
        {
            if (form == Reversed)
            {
                yield return new Layer(Turned(reading), "reversed", LayerKind.Whole);
                yield return new Layer(WordsTurned(reading), "reversed", LayerKind.Whole);
            }
            else
            {
                yield return new Layer(Moved(reading, form), form == Atbash ? "atbash" : "shifted", LayerKind.Whole);
            }
        }
    }

    private static SearchValues<string> Of(params int[] forms) =>
        SearchValues.Create([.. Forms.Where(f => forms.Contains(f.Value)).Select(f => f.Key)], StringComparison.OrdinalIgnoreCase);

    private static bool IsOdd(string text)
    {
        Span<int> last = stackalloc int[Many];
        last.Fill(-Near);
        for (var (at, number) = (0, 0); ; number++)
        {
            var next = text.AsSpan(at).IndexOfAny(Rare);
            if (next < 0)
            {
                return false;
            }

            at += next + 1;
            if (at - last[number % Many] < Near)
            {
                return true;
            }

            last[number % Many] = at;
        }
    }

    private static int? Form(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(9, text.Length); length >= 5; length--)
        {
            if (Lookup.TryGetValue(text[..length], out var form))
            {
                return form;
            }
        }

        return null;
    }

    private static Dictionary<string, int> Tell()
    {
        Dictionary<string, int> forms = new(StringComparer.OrdinalIgnoreCase);
        foreach (var word in Likely)
        {
            forms.TryAdd(new string([.. word.Reverse()]), Reversed);
            forms.TryAdd(new string([.. word.Select(c => Move(c, 13))]), 13);
            forms.TryAdd(new string([.. word.Select(c => Move(c, Atbash))]), Atbash);
        }

        foreach (var (word, by) in Sure.SelectMany(w => Enumerable.Range(1, 25).Select(by => (w, by))))
        {
            // What was moved by n comes back when it is moved by 26 − n.
            forms.TryAdd(new string([.. word.Select(c => Move(c, by))]), 26 - by);
        }

        return forms;
    }

    private static char Move(char c, int form) =>
        !char.IsAsciiLetter(c) ? c
        : (c & 0x20) is var small && form == Atbash ? (char)(('Z' - ((c & ~0x20) - 'A')) | small)
        : (char)(((((c & ~0x20) - 'A') + form) % 26 + 'A') | (c & 0x20));

    private static PlainReading Moved(PlainReading reading, int form)
    {
        var writer = new ReadingWriter(reading, reading.Text.Length);
        for (var at = 0; at < reading.Text.Length; at++)
        {
            writer.Write(Move(reading.Text[at], form), at, 1);
        }

        return writer.Read();
    }

    private static PlainReading Turned(PlainReading reading)
    {
        var writer = new ReadingWriter(reading, reading.Text.Length);
        for (var at = reading.Text.Length - 1; at >= 0; at--)
        {
            writer.Write(reading.Text[at], at, 1);
        }

        return writer.Read();
    }

    private static PlainReading WordsTurned(PlainReading reading)
    {
        var (text, writer) = (reading.Text, new ReadingWriter(reading, reading.Text.Length));
        for (var at = 0; at < text.Length; )
        {
            var end = at;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            for (var letter = end - 1; letter >= at; letter--)
            {
                writer.Write(text[letter], letter, 1);
            }

            if (end < text.Length)
            {
                writer.Copy(end, 1);
            }

            at = end + 1;
        }

        return writer.Read();
    }
}
