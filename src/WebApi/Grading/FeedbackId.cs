using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.WebApi.Grading.Sets;

namespace Homeroom.WebApi.Grading;

/// <summary>Names the drafts of feedback: asked twice for the same marks, there is one; and all of a class set can go when the set goes.</summary>
internal static class FeedbackId
{
    /// <summary>What the request id of every feedback draft of a class set begins with.</summary>
    public static string Prefix(string set) => $"fb-{set}-";

    /// <summary>The request id for the marks of a paper that have no words yet.</summary>
    public static string Of(OpenSet open, string paper, MarkedPaper marked)
    {
        var marks = string.Join(
            ';',
            marked
                .Marks.Where(m => !marked.Feedback.ContainsKey(m.Key))
                .OrderBy(m => m.Key, StringComparer.Ordinal)
                .Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Key}={m.Value.Points:R}"))
        );
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{open.Setup.RubricVersion}|{marks}"));
        return $"{Prefix(open.Id)}{paper}-{Convert.ToHexStringLower(hash)[..12]}";
    }
}
