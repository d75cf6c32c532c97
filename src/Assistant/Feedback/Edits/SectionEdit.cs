using Homeroom.Assistant.Evaluation.Graders.Similarity;

namespace Homeroom.Assistant.Feedback.Edits;

/// <summary>What became of one section that the model wrote.</summary>
/// <param name="Section">Id under which the model wrote it; where a teacher added one, under which it stands.</param>
/// <param name="ModelWords">Words of the model's first text.</param>
/// <param name="KeptWords">Words of the text that the teacher kept; 0 where it was taken out.</param>
/// <param name="Edits">The fewest words to put in, take out or change to make one of the other.</param>
/// <param name="Added">Words that only the teacher's text has, in order.</param>
/// <param name="Removed">Words that only the model's text has, in order.</param>
/// <param name="Redone">Whether it, or a part of it, was asked for once more.</param>
/// <param name="TakenOut">Whether the teacher took it out.</param>
public sealed record SectionEdit(
    string Section,
    int ModelWords,
    int KeptWords,
    int Edits,
    int Added,
    int Removed,
    bool Redone = false,
    bool TakenOut = false
)
{
    /// <summary>Words of the longer of both texts.</summary>
    public int LongerWords => Math.Max(ModelWords, KeptWords);

    /// <summary>Normalised Levenshtein distance on words: 0 kept as it was, 1 nothing of it is left. 0 for two empty texts.</summary>
    public double Distance => LongerWords == 0 ? 0 : (double)Edits / LongerWords;

    /// <summary>Compares two texts, as JSON or plain.</summary>
    /// <param name="section">Id of the section.</param>
    /// <param name="model">What the model wrote; empty where it wrote none.</param>
    /// <param name="kept">What the teacher kept; empty where nothing was.</param>
    public static SectionEdit Of(string section, string model, string kept)
    {
        var (was, now) = (DraftWords.OfJson(model), DraftWords.OfJson(kept));
        if (was.AsSpan().SequenceEqual(now))
        {
            return new SectionEdit(section, was.Length, now.Length, 0, 0, 0);
        }

        var common = Alignment.Common<string>(was, now);
        var edits = Alignment.Distance<string>(was, now);
        return new SectionEdit(section, was.Length, now.Length, edits, now.Length - common, was.Length - common);
    }
}
