using System.Text;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Evaluation.Graders;

/// <summary>What does not count when two texts are compared.</summary>
internal readonly record struct Evening(bool Case, bool Accents, bool Space)
{
    /// <summary>How suites name it.</summary>
    public static IReadOnlyList<GraderKey> Keys { get; } =
    [
        new("ignore_case", "true: capitals do not count."),
        new("ignore_accents", "true: accents do not count, nor do capitals."),
        new("ignore_space", "true: line breaks and repeated blanks count as one blank, at the ends as none."),
    ];

    /// <summary>Reads the three flags.</summary>
    public static Evening Read(SuiteFields fields) => new(fields.Flag("ignore_case"), fields.Flag("ignore_accents"), fields.Flag("ignore_space"));

    /// <summary>The text without what does not count.</summary>
    public string Out(string text)
    {
        var even =
            Accents ? Words.Fold(text)
            : Case ? text.ToLowerInvariant()
            : text;
        return Space ? OneSpace(even) : even;
    }

    /// <summary>Single blanks, none at the ends.</summary>
    public static string OneSpace(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }
}
