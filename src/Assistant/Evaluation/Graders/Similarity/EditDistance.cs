using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Evaluation.Graders.Similarity;

/// <summary>Compares by how much has to be changed.</summary>
internal static class EditDistance
{
    private static readonly GraderKind Characters = Likeness.Of(
        "levenshtein",
        "How few characters have to be put in, taken out or changed (Levenshtein 1966): 1 − changes ÷ length of the longer text.",
        (text, wanted) => Score<char>(text, wanted),
        0.9
    );

    public static GraderKind OfCharacters { get; } =
        Characters with
        {
            Read = fields => fields.Has("most") && !fields.Has("least") ? Changes(fields) : Both(fields),
            Keys = [.. Characters.Keys, new("most", "Instead of least: the most characters that may have to be changed.")],
        };

    public static GraderKind OfWords { get; } =
        Likeness.Of(
            "word-edits",
            "How few words have to be put in, taken out or changed: 1 − changes ÷ words of the longer text. Capitals, accents and punctuation do not count.",
            (text, wanted) => Score<string>([.. Words.Of(text)], [.. Words.Of(wanted)]),
            0.8
        );

    private static IGrader Both(SuiteFields fields)
    {
        if (fields.Has("most"))
        {
            fields.Refuse("most", "Give least or most, not both.");
        }

        return Characters.Read(fields);
    }

    private static IGrader Changes(SuiteFields fields)
    {
        _ = fields.Has("least");
        var (most, even) = (fields.Whole("most", 0, 1_000_000) ?? 0, Evening.Read(fields));
        return Judge.Against(fields, (text, wanted) => Changes(even.Out(text), even.Out(wanted), most));
    }

    private static Grade Changes(string text, string wanted, int most)
    {
        if (Math.Abs(text.Length - wanted.Length) > most)
        {
            return Grade.Fail($"More than {most} characters would have to be changed.");
        }

        if (Alignment.IsTooLong<char>(text, wanted))
        {
            return Grade.Unscored("Both texts are too long to compare.");
        }

        var changes = Alignment.Distance<char>(text, wanted);
        return Grade.Of(changes <= most, $"{changes} characters would have to be changed; at most {most} may.");
    }

    private static double? Score<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : notnull, IEquatable<T>
    {
        var longest = Math.Max(a.Length, b.Length);
        return longest == 0 ? 1
            : Alignment.IsFarLonger(a.Length, b.Length) ? 0
            : Alignment.IsTooLong(a, b) ? null
            : 1 - ((double)Alignment.Distance(a, b) / longest);
    }
}
