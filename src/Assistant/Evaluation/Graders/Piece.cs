using System.Text;

namespace Homeroom.Assistant.Evaluation.Graders;

/// <summary>Short pieces of an answer that can stand in a report.</summary>
internal static class Piece
{
    private const int Longest = 60;

    /// <summary>One line of at most 60 characters, without control characters and half surrogates.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= Longest)
            {
                return line.Append('…').ToString();
            }

            line.Append(Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
        }

        return line.ToString();
    }

    /// <summary>Several pieces, at most three, and how many more there are.</summary>
    public static string Of(IReadOnlyList<string> texts) =>
        string.Join(", ", texts.Take(3).Select(Of)) + (texts.Count > 3 ? $" and {texts.Count - 3} more" : "");
}
