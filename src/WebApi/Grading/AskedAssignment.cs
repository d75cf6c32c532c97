using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Assistant.Grading.Rubrics.Reading;
using Homeroom.Assistant.Lessons;
using Microsoft.Extensions.Primitives;

namespace Homeroom.WebApi.Grading;

/// <summary>What a teacher typed to make an assignment.</summary>
public sealed record AskedAssignment(
    string RequestId,
    string Title,
    string ClassName,
    string Task,
    string Source,
    string Band,
    string Start,
    string Own
)
{
    private const int LongestText = 100_000;

    /// <summary>Nothing typed yet.</summary>
    public static AskedAssignment Blank => new(NewId(), "", "", "", "", "6-8", "argument", "");

    /// <summary>What was posted.</summary>
    public static AskedAssignment Read(IFormCollection posted) =>
        new(
            Guid.TryParseExact(posted["requestId"].ToString(), "N", out var id) ? id.ToString("N") : NewId(),
            Text(posted["title"]),
            Text(posted["className"]),
            Text(posted["task"]),
            Text(posted["source"]),
            posted["band"].ToString(),
            posted["start"].ToString(),
            Text(posted["own"])
        );

    /// <summary>What is wrong.</summary>
    public IEnumerable<ShapeError> Check()
    {
        if (Title.Length is 0 or > 120)
        {
            yield return new ShapeError("/title", "Give it a title of at most 120 characters, such as “Should school start later?”.");
        }

        if (ClassName.Length > 40)
        {
            yield return new ShapeError("/className", "The name of the class is at most 40 characters long.");
        }

        if (!LessonRequests.Bands.Contains(Band))
        {
            yield return new ShapeError("/band", "Choose a grade band.");
        }

        foreach (var (field, text) in new[] { ("task", Task), ("source", Source) })
        {
            if (text.Length > LongestText)
            {
                yield return new ShapeError(
                    "/" + field,
                    $"This is {text.Length:N0} characters; {LongestText:N0} are read. Paste the part that matters."
                );
            }
        }
    }

    /// <summary>The rubric that is asked for, or what is wrong with it.</summary>
    public async Task<(Rubric? Rubric, IReadOnlyList<string> Problems)> RubricAsync(IFormCollection posted, CancellationToken ct)
    {
        if (Start != "own")
        {
            return RubricLibrary.Find(Start, Band) is { } ready ? (ready.Rubric, []) : (null, ["Choose a rubric to start from."]);
        }

        if (posted.Files["file"] is { Length: > 0 } file)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, ct);
            bytes.Position = 0;
            var read = RubricReader.Read(bytes, file.FileName);
            return (read.Rubric, read.Rubric is null ? read.Problems : []);
        }

        if (Own.Length == 0)
        {
            return (null, ["Paste your rubric, or choose its file."]);
        }

        var pasted = RubricReader.Read(Own);
        return (pasted.Rubric, pasted.Rubric is null ? pasted.Problems : []);
    }

    /// <summary>The assignment.</summary>
    public AssignmentSetup Setup(Rubric rubric) =>
        new()
        {
            Title = Title,
            ClassName = ClassName,
            Task = Task,
            Source = Source,
            Band = Band,
            Rubric = rubric,
        };

    private static string Text(StringValues value) => value.ToString().ReplaceLineEndings("\n").Trim();

    private static string NewId() => Guid.NewGuid().ToString("N");
}
