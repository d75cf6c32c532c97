using System.Text;

namespace Homeroom.Assistant.Evaluation.Swaps.Words;

/// <summary>A stretch of a text and what stands there afterwards.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Written">The new words.</param>
internal readonly record struct Change(int Start, int Length, string Written)
{
    /// <summary>Makes changes that do not touch each other, in order of their places; all else stays to the byte.</summary>
    public static string Make(string text, IEnumerable<Change> changes)
    {
        var made = new StringBuilder(text.Length);
        var at = 0;
        foreach (var change in changes.OrderBy(c => c.Start).Where(c => c.Start >= at))
        {
            made.Append(text, at, change.Start - at).Append(change.Written);
            at = change.Start + change.Length;
        }

        return made.Append(text, at, text.Length - at).ToString();
    }
}
