using System.Text;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Guardrails.Tests.Privacy;

public sealed class SchoolNotesTests
{
    private static readonly Roster Class = new([.. SchoolNotes.Class]);

    public static TheoryData<string> WithoutList => [.. SchoolNotes.WithoutList];

    public static TheoryData<string> WithList => [.. SchoolNotes.WithList];

    public static TheoryData<string> Untouched => [.. SchoolNotes.Untouched];

    [Theory]
    [MemberData(nameof(WithoutList))]
    public void Without_a_class_list_a_note_tells_nothing_of_anybody(string note) => TellsNothing(note, Roster.Empty);

    [Theory]
    [MemberData(nameof(WithList))]
    public void With_a_class_list_a_note_tells_nothing_of_anybody_on_it(string note) => TellsNothing(note, Class);

    [Theory]
    [MemberData(nameof(Untouched))]
    public void A_lesson_a_sum_and_an_everyday_sentence_stay_as_they_are(string text) => Assert.Equal(text, Mask(text, Roster.Empty).Fields["text"]);

    [Fact]
    public void There_are_enough_notes() =>
        Assert.True(SchoolNotes.WithoutList.Count + SchoolNotes.WithList.Count + SchoolNotes.Untouched.Count >= 150);

    private static Masked Mask(string text, Roster roster) => Pseudonyms.Mask(new Dictionary<string, string> { ["text"] = text }, roster);

    private static void TellsNothing(string note, Roster roster)
    {
        var (text, secrets) = Read(note.Replace("\\n", "\n"));
        var masked = Mask(text, roster);
        Assert.NotEmpty(secrets);
        foreach (var (start, length) in secrets)
        {
            Assert.Contains(masked.Replacements, r => r.Start <= start && r.Start + r.Length >= start + length);
        }

        Assert.Equal(text, masked.Vault.Restore(masked.Fields["text"]));
        Assert.Null(masked.Vault.LeaksIn(masked.Fields.Values));
    }

    private static (string Text, List<(int Start, int Length)> Secrets) Read(string note)
    {
        var text = new StringBuilder();
        List<(int, int)> secrets = [];
        var from = 0;
        foreach (var c in note)
        {
            if (c == '«')
            {
                from = text.Length;
            }
            else if (c == '»')
            {
                secrets.Add((from, text.Length - from));
            }
            else
            {
                text.Append(c);
            }
        }

        return (text.ToString(), secrets);
    }
}
