using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Grading.Papers;

/// <summary>Whose paper a file is, by its name as students, Google Classroom, Canvas and Moodle write it.</summary>
internal static partial class StudentLabel
{
    // Words of the work that stand beside a name.
    private static readonly HashSet<string> Work = new(
        (
            "essay essays paper papers draft drafts final homework hw assignment assignments rough revised revision submission my our copy of work test quiz unit english ela "
            + "writing narrative argument argumentative report lab response answers document doc untitled version period block hr late file onlinetext first second third docx pdf"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The student's name by where a file stood; empty where nothing there says it.</summary>
    public static string Of(string place)
    {
        var steps = place.Split(FilePlace.Arrow);
        var own = OfName(steps[^1]);
        // "Maria Lopez › essay.docx": the folder says it. The first step is the ZIP.
        return own.Length > 0 || steps.Length < 3 ? own : OfName(steps[^2] + ".txt");
    }

    private static string OfName(string file)
    {
        var name = Ending().Replace(file, "");
        if (Moodle().Match(name) is { Success: true } moodle)
        {
            return moodle.Groups["name"].Value.Trim();
        }

        if (Canvas().Match(name) is { Success: true } canvas)
        {
            return canvas.Groups["name"].Value;
        }

        var parts = Dash().Split(name.Replace('_', ' ')).Select(Bare).Where(p => p.Length > 0).ToList();
        return parts.Count > 0 ? parts[0]
            : LongNumber().Match(name) is { Success: true } id ? id.Value
            : "";
    }

    /// <summary>A part of a name without numbers, and without words of the work at its ends.</summary>
    private static string Bare(string part)
    {
        var words = Bracketed().Replace(part, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        words.RemoveAll(w => w.All(c => char.IsDigit(c) || c is '.' or '#' or '-' or '(' or ')') || Version().IsMatch(w));
        while (words.Count > 0 && Work.Contains(words[0].Trim(',', '.')))
        {
            words.RemoveAt(0);
        }

        while (words.Count > 0 && Work.Contains(words[^1].Trim(',', '.')))
        {
            words.RemoveAt(words.Count - 1);
        }

        return string.Join(' ', words).Trim('-', ',', ' ');
    }

    [GeneratedRegex(@"(?:\.(?:docx|doc|txt|md|markdown|text|csv|pdf|rtf))+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    // "Maria Lopez_48213_assignsubmission_file_essay"
    [GeneratedRegex(@"\A(?<name>[^_]{1,80})_\d+_assignsubmission_", RegexOptions.CultureInvariant)]
    private static partial Regex Moodle();

    // "lopezmaria_LATE_12345_67890_essay"
    [GeneratedRegex(@"\A(?<name>[\p{L}\p{M}'’-]{2,80})(?:_LATE)?_\d+_\d+(?:_|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Canvas();

    [GeneratedRegex(@"\s+[-–—]+\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"[\(\[]\d*[\)\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\A(?:v|p|#)\d+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Version();

    [GeneratedRegex(@"\d{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongNumber();
}
