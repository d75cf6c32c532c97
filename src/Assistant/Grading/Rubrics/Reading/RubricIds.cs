using System.Text;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>Makes ids of names.</summary>
internal static class RubricIds
{
    private const int Longest = 60;

    /// <summary>An id for each name, each another one: "Use of evidence" is use-of-evidence.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> names)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<string> ids = [];
        foreach (var name in names)
        {
            var plain = Plain(name) is { Length: > 0 } written ? written : $"criterion-{ids.Count + 1}";
            var id = plain;
            for (var again = 2; !seen.Add(id); again++)
            {
                id = $"{plain}-{again}";
            }

            ids.Add(id);
        }

        return ids;
    }

    private static string Plain(string name)
    {
        var id = new StringBuilder();
        foreach (var c in Letters.Fold(name))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(c);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString()[..Math.Min(id.Length, Longest)].Trim('-');
    }
}
