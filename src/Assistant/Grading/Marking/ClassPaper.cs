using System.Security.Cryptography;
using System.Text;

namespace Homeroom.Assistant.Grading.Marking;

/// <summary>One student's work as it was brought. It never changes: another text is another paper.</summary>
/// <param name="Id">Its id in the class set.</param>
/// <param name="Student">Whose it is, as the teacher calls the student.</param>
/// <param name="Text">What the student wrote.</param>
public sealed record ClassPaper(string Id, string Student, string Text)
{
    /// <summary>Answers by the id of their criterion, where the assignment is a set of problems.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    /// <summary>What stands for the work in the audit: SHA-256 of all that was written.</summary>
    public string Hash() =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Join(
                        '\n',
                        Answers.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key}\t{a.Value.Length}\t{a.Value}").Prepend(Text)
                    )
                )
            )
        );

    /// <summary>What is held against a criterion: the answer to it, or the whole paper.</summary>
    public string For(string criterion) => Answers.TryGetValue(criterion, out var answer) ? answer : Text;

    /// <summary>How many words it has.</summary>
    public int Words => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
