using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.WebApi.Grading.Returns;

namespace Homeroom.WebApi.Tests.Grading.Returns;

/// <summary>A small class whose first papers are marked and locked.</summary>
internal static class ReturnedClass
{
    private static readonly string[] Levels = ["Beginning", "Getting there", "Secure", "Strong"];

    /// <summary>A set with so many papers.</summary>
    /// <param name="papers">How many are marked.</param>
    /// <param name="locked">How many of them are locked.</param>
    /// <param name="words">What stands in every text that a person typed.</param>
    public static ReturnInput Of(int papers, int locked, string words = "")
    {
        List<MarkingEvent> events = [];
        var set = ClassSet.Empty;
        Dictionary<string, ClassPaper> texts = [];
        Do(new MarkingCommand.Set(Setup(words)));
        for (var i = 0; i < papers; i++)
        {
            var id = $"p{i}";
            texts[id] = new ClassPaper(id, $"Student {i}{words}", $"Paper {i} says that students slept {i + 30} minutes more.{words}");
            Do(new MarkingCommand.Bring([id]));
            Do(
                new MarkingCommand.Mark(
                    id,
                    [new MarkWish("claim", 1 + (i % 4), Shown(1 + (i % 3))), new MarkWish("evidence", 1 + (i % 2), Shown(1 + (i % 2)))],
                    [
                        new FeedbackWish("claim", "Your claim is clear and it answers the question." + words, null),
                        new FeedbackWish("evidence", "Name the source of this fact." + words, null),
                        new FeedbackWish("", $"Note {i}." + words, null),
                    ]
                )
            );
        }

        Do(new MarkingCommand.Lock([.. Enumerable.Range(0, locked).Select(i => $"p{i}")]));
        return new ReturnInput("set1", set, texts, events);

        void Do(MarkingCommand command)
        {
            var decision = set.Decide(command, "Ms Okafor", new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
            Assert.Null(decision.Refused);
            events.AddRange(decision.Events);
            set = set.After(decision.Events);
        }
    }

    private static AssignmentSetup Setup(string words) =>
        new()
        {
            Title = "Should school start later?" + words,
            ClassName = "8A",
            Rubric = new Rubric
            {
                Title = "Argument",
                Criteria = [Criterion("claim", Name("Claim", words)), Criterion("evidence", Name("Evidence", words))],
            },
        };

    // A name has an end.
    private static string Name(string name, string words) => (name + words)[..Math.Min(name.Length + words.Length, RubricRules.LongestName)];

    private static Criterion Criterion(string id, string name) =>
        new()
        {
            Id = id,
            Name = name,
            Levels = [.. Levels.Select((l, i) => new Level(i + 1, l, $"{name} at level {i + 1}."))],
        };

    private static ShownSuggestion Shown(double points) =>
        new()
        {
            By = "writing",
            Points = points,
            Evidence = [new Span(0, 7)],
        };
}
