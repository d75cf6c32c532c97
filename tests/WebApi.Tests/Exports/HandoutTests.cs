using System.IO.Compression;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons.Paper;
using Homeroom.Guardrails;
using Homeroom.WebApi.Exports;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Homeroom.WebApi.Tests.Exports;

public sealed class HandoutTests(Classroom classroom, ITestOutputHelper output) : IClassFixture<Classroom>
{
    private static readonly string[] ForStudents = ["/lesson/title", "/outcome/", "/vocabulary/", "/homework/task"];

    [Fact]
    public async Task No_handout_in_any_format_holds_what_is_the_teachers()
    {
        var sheet = classroom.Services.GetRequiredService<PrintSheet>();
        var marks = 0;
        foreach (var (pack, plan, _) in Papers.All)
        {
            var marked = Mark(plan, place => !IsForStudents(place, plan), "zq");
            var blocks = LessonPaper.Handout(Papers.Approve(marked));
            Assert.True(blocks.Count > 15, pack.Title);
            string[] formats =
            [
                Papers.Text(blocks),
                MarkdownPaper.Write(blocks),
                await sheet.LinkedAsync(pack.Title, blocks),
                await sheet.AloneAsync(pack.Title, blocks),
                await XmlAsync(WordPaper.Write(blocks, pack.Title)),
            ];
            Assert.All(formats, f => Assert.DoesNotContain("zq", f, StringComparison.Ordinal));
            marks += JsonTexts.Of(marked).Count(t => t.Text.Contains("zq", StringComparison.Ordinal));
        }

        output.WriteLine($"{marks} private texts in {Papers.Packs.Count} handouts, none leaked");
        Assert.True(marks > 4000, $"only {marks} private texts");
    }

    [Fact]
    public void Every_text_for_students_is_on_the_handout()
    {
        foreach (var (_, plan, approved) in Papers.All)
        {
            var text = Papers.Text(LessonPaper.Handout(approved));
            Assert.All(
                JsonTexts.Of(plan).Where(t => IsForStudents(t.Place, plan) && !t.Place.EndsWith("/type", StringComparison.Ordinal)),
                t => Assert.Contains(t.Text, text, StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData("jigsaw", true)]
    [InlineData("worked-examples", true)]
    [InlineData("gradual-release", false)]
    public void What_students_read_in_class_stands_on_their_handout(string routine, bool stands)
    {
        var plan = Papers.Plan(minutes: 90, routine: routine);
        var text = Papers.Text(LessonPaper.Handout(Papers.Approve(plan)));
        Assert.Equal(stands, text.Contains(plan["cycle1"]!["explanation"]!.GetValue<string>(), StringComparison.Ordinal));
        Assert.Equal(stands, text.Contains(plan["cycle2"]!["example"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Fact]
    public void No_label_of_the_teachers_copy_stands_on_a_handout()
    {
        string[] labels =
        [
            "Key",
            "Reveals",
            "Answer",
            "Check",
            "Explain",
            "Show",
            "Feedback",
            "Misconceptions",
            "Teacher notes",
            "Three tiers and supports",
            "Timeline",
        ];
        foreach (var (_, _, approved) in Papers.All)
        {
            var teacher = Labels(LessonPaper.TeacherCopy(approved.Draft));
            Assert.Subset(teacher, labels.ToHashSet());
            Assert.Empty(Labels(LessonPaper.Handout(approved)).Intersect(labels));
        }
    }

    [Fact]
    public void The_place_of_a_choice_does_not_tell_the_key()
    {
        var places = Items("choice").Select(i => QuizPaper.Choices(i).ToList().IndexOf(i["key"]!.GetValue<string>())).ToList();
        output.WriteLine(
            $"{places.Count} choices; key at A {places.Count(p => p == 0)}, B {places.Count(p => p == 1)}, C {places.Count(p => p == 2)}, D {places.Count(p => p == 3)}"
        );
        Assert.True(places.Count > 300, $"only {places.Count} choices");
        Assert.DoesNotContain(-1, places);
        Assert.All(new[] { 0, 1, 2 }, p => Assert.InRange(places.Count(x => x == p) / (double)places.Count, 0.2, 0.42));
    }

    [Fact]
    public void What_is_to_be_ordered_or_matched_never_stands_as_it_belongs()
    {
        Assert.All(Items("ordering"), i => Assert.NotEqual(i["order"]!.AsArray().Select(o => o!.GetValue<string>()), QuizPaper.Choices(i)));
        Assert.All(
            Items("matching"),
            i =>
            {
                var shown = QuizPaper.Of(i, 1, answers: false).OfType<Block.Table>().Single().Rows.Select(r => r[1][3..]);
                Assert.NotEqual(i["pairs"]!.AsArray().Select(p => p!["right"]!.GetValue<string>()), shown);
            }
        );
        Assert.NotEmpty(Items("ordering"));
        Assert.NotEmpty(Items("matching"));
    }

    [Fact]
    public void Two_handouts_of_one_lesson_are_the_same()
    {
        var plan = Papers.Plan();
        Assert.Equal(
            MarkdownPaper.Write(LessonPaper.Handout(Papers.Approve(plan))),
            MarkdownPaper.Write(LessonPaper.Handout(Papers.Approve(JsonNode.Parse(plan.ToJsonString())!.AsObject())))
        );
    }

    private static bool IsForStudents(string place, JsonObject plan)
    {
        var last = place.Split('/')[^1];
        return ForStudents.Any(p => place.StartsWith(p, StringComparison.Ordinal))
            || (place.StartsWith("/cycle", StringComparison.Ordinal) && last is "title" or "task")
            || (place.StartsWith("/cycle", StringComparison.Ordinal) && last is "explanation" or "example" && StudentsReadIt(plan))
            || (IsQuiz(place) && (last is "question" or "type" || IsChosenFrom(place, plan)));
    }

    // "each reads the explanation and example of one piece", "read the explanation, then uncover the worked example"
    private static bool StudentsReadIt(JsonObject plan) =>
        plan["timeline"]!.ToJsonString().Contains("reads the explanation", StringComparison.Ordinal)
        || plan["timeline"]!.ToJsonString().Contains("read the explanation", StringComparison.Ordinal);

    private static bool IsQuiz(string place) =>
        place.StartsWith("/starter/", StringComparison.Ordinal) || place.StartsWith("/exit/", StringComparison.Ordinal);

    // What students choose from, match or order they must see; what each choice reveals, and the key of a short answer, they must not.
    private static bool IsChosenFrom(string place, JsonObject plan)
    {
        var steps = place.Split('/');
        var type = plan[steps[1]]![int.Parse(steps[2], System.Globalization.CultureInfo.InvariantCulture)]!["type"]!.GetValue<string>();
        return type switch
        {
            "choice" => steps[^1] is "key" or "text",
            "matching" => steps[^1] is "left" or "right",
            "ordering" => steps[3] == "order",
            _ => false,
        };
    }

    private static JsonObject Mark(JsonObject plan, Func<string, bool> isPrivate, string mark)
    {
        var marked = plan.DeepClone().AsObject();
        foreach (var text in JsonTexts.Of(plan).Where(t => isPrivate(t.Place)))
        {
            Shell.Pointer.Put(marked, text.Place, JsonValue.Create($"{mark} {text.Text}"));
        }

        return marked;
    }

    private static HashSet<string> Labels(IEnumerable<Block> blocks) =>
        [
            .. blocks.SelectMany(b =>
                b is Block.Paragraph p ? [p.Label]
                : b is Block.Heading h ? [h.Text]
                : Array.Empty<string>()
            ),
        ];

    private static IEnumerable<JsonNode> Items(string type) =>
        Papers
            .Packs.Select(p => Papers.Plan(p))
            .SelectMany(p => p["starter"]!.AsArray().Concat(p["exit"]!.AsArray()))
            .Select(i => i!)
            .Where(i => i["type"]!.GetValue<string>() == type);

    private static async Task<string> XmlAsync(byte[] word)
    {
        using var zip = new ZipArchive(new MemoryStream(word));
        var all = "";
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            all += await reader.ReadToEndAsync();
        }

        return all;
    }
}
