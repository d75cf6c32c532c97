using System.Text;

namespace Homeroom.Assistant.Grading.Papers;

/// <summary>Takes out what is no text: null bytes, control characters and halves of characters. Words that are only hidden stay; the rails look for them.</summary>
internal static class CleanText
{
    /// <summary>The text with \n for every line end and no blanks around it, and how many characters were taken out.</summary>
    public static (string Text, int Removed) Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        var removed = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (c is '\r' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v')
            {
                clean.Append(c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            }
            else if (c is '\n' or '\t' || !(char.IsControl(c) || char.IsSurrogate(c) || c == '\uFFFE' || c == '\uFFFF'))
            {
                clean.Append(c);
            }
            else
            {
                removed++;
            }
        }

        return (clean.ToString().Trim('\uFEFF').Trim(), removed);
    }
}
