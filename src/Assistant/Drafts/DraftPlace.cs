using System.Text.Json.Nodes;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Drafts;

/// <summary>A place in the text of a draft.</summary>
/// <param name="Pointer">JSON pointer of the text; of a whole section where no words are meant.</param>
/// <param name="Start">Where the words begin, in UTF-16 units.</param>
/// <param name="Length">How long they are; 0 for all of it.</param>
public sealed record DraftPlace(string Pointer, int Start, int Length)
{
    /// <summary>The first place of some words in a section; all of the section without words; null where the words or the section are not there.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="section">Id of the section.</param>
    /// <param name="words">The words, blanks in whatever number.</param>
    public static DraftPlace? Find(Draft draft, string section, string words)
    {
        if (draft.Find(section) is not { } found)
        {
            return null;
        }

        var wanted = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (wanted.Length == 0)
        {
            return new DraftPlace("/" + section, 0, 0);
        }

        return JsonTexts.Of(JsonNode.Parse(found.Json), "/" + section).Select(t => At(t.Place, t.Text, wanted)).FirstOrDefault(p => p is not null);
    }

    private static DraftPlace? At(string pointer, string text, string[] wanted)
    {
        for (var at = text.IndexOf(wanted[0], StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted[0], at + 1, StringComparison.Ordinal))
        {
            var end = at + wanted[0].Length;
            var whole = true;
            foreach (var word in wanted.Skip(1))
            {
                var next = end;
                while (next < text.Length && char.IsWhiteSpace(text[next]))
                {
                    next++;
                }

                whole = whole && next > end && string.CompareOrdinal(text, next, word, 0, word.Length) == 0;
                end = next + word.Length;
            }

            if (whole)
            {
                return new DraftPlace(pointer, at, end - at);
            }
        }

        return null;
    }
}
