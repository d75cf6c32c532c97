using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.Grading.Papers;

namespace Homeroom.Grading.Tests.ClassSets;

/// <summary>No text is lost or invented between a class set and what is read of it, in any format.</summary>
public sealed class ClassSetProperties
{
    private static readonly string[] Given = ["Maria", "Leo", "Siobhán", "Nguyễn", "Kofi", "Ana-Luz", "D’Angelo", "Zoë", "Amara", "Keanu"];
    private static readonly string[] Last = ["Lopez", "O’Neill", "Diallo", "Dvořák", "Kahananui", "Park", "Begay", "Iyer", "Farsi", "Smith-Jones"];

    private static readonly string[] Words =
        "the garden grows; \"Yes,\" she said café naïve — it’s 3.5 % & <b> 日本 😀 a,b tab;semi 'quoted' well-known… End. (see) “fine” x^2 I".Split(
            ' '
        );

    private sealed record Written(string Name, string Text);

    private static Arbitrary<Written[]> Sets =>
        (
            from count in Gen.Choose(1, 12)
            from texts in Gen.ArrayOf(Paragraphs, count)
            select texts.Select((t, i) => new Written($"{Given[i % 10]} {Last[(i * 3) % 10]}", t)).ToArray()
        ).ToArbitrary();

    private static Gen<string> Paragraphs =>
        from lines in Gen.NonEmptyListOf(Gen.NonEmptyListOf(Gen.Elements(Words)).Select(w => string.Join(' ', w)))
        select string.Join('\n', lines);

    [Fact]
    public void As_files_of_text() => Holds(set => PaperReader.Read([.. set.Select(w => MadeFiles.Text(w.Name + ".txt", w.Text))]));

    [Fact]
    public void As_files_of_wide_text() =>
        Holds(set => PaperReader.Read([.. set.Select(w => new PaperFile(w.Name + ".txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(w.Text)]))]));

    [Fact]
    public void As_word_files() =>
        Holds(set => PaperReader.Read([.. set.Select(w => new PaperFile(w.Name + " - My essay.docx", MadeFiles.Word(w.Text)))]));

    [Fact]
    public void As_a_zip_of_word_files() =>
        Holds(set => MadeFiles.Read("class.zip", MadeFiles.Zip([.. set.Select(w => ($"Class/{w.Name}.docx", MadeFiles.Word(w.Text)))])));

    [Fact]
    public void As_a_table() => Holds(set => PaperReader.Read([MadeFiles.Text("class.csv", Table(set, ","))]));

    [Fact]
    public void As_a_table_with_semicolons() => Holds(set => PaperReader.Read([MadeFiles.Text("class.csv", Table(set, ";"))]));

    [Fact]
    public void As_rows_that_were_pasted() => Holds(set => PaperReader.Read([], Table(set, "\t")));

    [Fact]
    public void As_papers_that_were_pasted_with_lines_between() =>
        Holds(set => PaperReader.Read([], string.Join("\n---\n", set.Select(w => $"Name: {w.Name}\n{w.Text}"))));

    private static void Holds(Func<Written[], PaperReading> read) =>
        Prop.ForAll(
                Sets,
                set =>
                {
                    var reading = read(set);
                    return reading.Problems.Count == 0 && reading.Papers.Select(p => new Written(p.Label, p.Text)).SequenceEqual(set);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static string Table(Written[] set, string between) =>
        $"name{between}text\r\n" + string.Concat(set.Select(w => $"{w.Name}{between}\"{w.Text.Replace("\"", "\"\"")}\"\r\n"));
}
