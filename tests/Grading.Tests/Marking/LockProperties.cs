using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Rubrics;

namespace Homeroom.Grading.Tests.Marking;

public sealed class LockProperties
{
    private static readonly string?[] Names = ["Ms Okafor", "Mr Lee", "", " ", "\t", null, "\uD800", "=Ann"];
    private static readonly string[] Papers = ["p1", "p2", "p3"];

    private static readonly Rubric[] Rubrics =
    [
        Sets.Rubric(Sets.Criterion("claim", "Claim"), Sets.Criterion("evidence", "Evidence")),
        Sets.Rubric(Sets.Criterion("claim", "Claim"), Sets.Criterion("evidence", "Evidence")) with
        {
            HalfPoints = true,
        },
        Sets.Rubric(Sets.Criterion("claim", "Claim", levels: 2)),
        Sets.Rubric(Sets.Criterion("claim", "Claim", weight: 2), Sets.Criterion("style", "Style")),
        Sets.Rubric(),
    ];

    private static readonly Gen<ShownSuggestion?> Shown = Gen.Elements<ShownSuggestion?>(
        null,
        new ShownSuggestion
        {
            By = "writing",
            Points = 1,
            Low = 1,
            High = 2,
            Evidence = [new Span(0, 2)],
            Flags = ["doubled"],
        },
        new ShownSuggestion { By = "key", Silent = "Too few papers are marked." }
    );

    private static readonly Gen<MarkWish> Marks =
        from criterion in Gen.Elements("claim", "evidence", "style", "", "gone")
        from points in Gen.Elements<double?>(1, 2, 3, 4, 2.5, null, 0, 9, double.NaN)
        from shown in Shown
        select new MarkWish(criterion, points, shown);

    private static readonly Gen<FeedbackWish> Words =
        from criterion in Gen.Elements("claim", "evidence", "style", "", "gone")
        from text in Gen.Elements(
            "",
            "Clear claim.",
            "Name the source.\r\nSay why.",
            "  ",
            "half \uD83D pair",
            "😀 ü \0 \u2028",
            new string('x', 4001)
        )
        from draft in Gen.Elements<string?>(null, "d1")
        select new FeedbackWish(criterion, text, draft);

    // Whole, plain marking is as frequent as all the rest, so that locks are reached.
    private static readonly Gen<MarkingCommand> Commands = Gen.Frequency(
        (1, Gen.Elements(Rubrics).Select(r => (MarkingCommand)new MarkingCommand.Set(Sets.Setup(r)))),
        (2, Some(Papers).Select(p => (MarkingCommand)new MarkingCommand.Bring(p))),
        (1, Gen.Elements(Papers).Select(p => (MarkingCommand)new MarkingCommand.TakeOut(p))),
        (6, Gen.Elements(Papers).Select(All)),
        (
            4,
            from paper in Gen.Elements(Papers)
            from marks in Few(Marks)
            from words in Few(Words)
            select (MarkingCommand)new MarkingCommand.Mark(paper, marks, words)
        ),
        (6, Some(Papers).Select(p => (MarkingCommand)new MarkingCommand.Lock(p))),
        (1, Gen.Elements(Papers).Select(p => (MarkingCommand)new MarkingCommand.Reopen(p)))
    );

    private static readonly Gen<List<(MarkingCommand Command, string? Name)>> Histories =
        from length in Gen.Choose(20, 80)
        from commands in Commands.ListOf(length)
        from names in Gen.Frequency((3, Gen.Elements<string?>("Ms Okafor", "Mr Lee")), (1, Gen.Elements(Names))).ListOf(length)
        select commands.Zip(names).Prepend((new MarkingCommand.Set(Sets.Setup()), "Ms Okafor")).ToList();

    private int _proofs;

    [Fact]
    public void No_sequence_of_commands_returns_work_without_a_named_teachers_lock_of_exactly_what_is_there()
    {
        ForAll(history =>
        {
            var set = ClassSet.Empty;
            Dictionary<string, (string What, string By)> locked = [];
            foreach (var (command, name) in history)
            {
                var decision = set.Decide(command, name!, Sets.Morning);
                set = set.After(decision.Events);
                if (command is MarkingCommand.Lock { Papers: var papers } && decision.Refused is null && !string.IsNullOrWhiteSpace(name))
                {
                    foreach (var paper in papers.Where(p => decision.Events.OfType<PaperLocked>().Any(e => e.Paper == p)))
                    {
                        locked[paper] = (What(set, paper), decision.Events[0].By);
                    }

                    Assert.All(papers, p => Assert.NotNull(Proof(set, p)));
                }

                foreach (var paper in Papers)
                {
                    if (Proof(set, paper) is { } proof)
                    {
                        _proofs++;
                        Assert.Equal(locked[paper], (What(set, paper), proof.LockedBy));
                        Assert.False(string.IsNullOrWhiteSpace(proof.LockedBy));
                        Assert.Same(set.Papers[paper], proof.Marked);
                    }
                }
            }
        });
        Assert.True(_proofs > 500, $"Only {_proofs} proofs were seen.");
    }

    [Fact]
    public void Whatever_changes_after_a_lock_opens_it()
    {
        var opened = 0;
        ForAll(history =>
        {
            var set = ClassSet.Empty;
            foreach (var (command, name) in history)
            {
                var before = set;
                set = set.After(set.Decide(command, name!, Sets.Morning).Events);
                foreach (var paper in Papers.Where(p => Proof(before, p) is not null && What(before, p) != What(set, p)))
                {
                    opened++;
                    Assert.Null(Proof(set, paper));
                }
            }
        });
        Assert.True(opened > 50, $"Only {opened} locks were opened.");
    }

    [Fact]
    public void A_mark_changes_only_by_a_teachers_own_command()
    {
        var changed = 0;
        ForAll(history =>
        {
            var set = ClassSet.Empty;
            foreach (var (command, name) in history)
            {
                var before = set;
                set = set.After(set.Decide(command, name!, Sets.Morning).Events);
                foreach (var paper in Papers)
                {
                    foreach (var criterion in Keys(before, paper).Union(Keys(set, paper)))
                    {
                        var (was, now) = (Mark(before, paper, criterion), Mark(set, paper, criterion));
                        if (was != now)
                        {
                            changed++;
                            Assert.False(string.IsNullOrWhiteSpace(name));
                            Assert.True(IsAsked(command, paper, criterion, now), $"{command} made {was} into {now}.");
                        }
                    }
                }
            }
        });
        Assert.True(changed > 500, $"Only {changed} marks changed.");
    }

    [Fact]
    public void Stored_events_fold_to_the_same_set()
    {
        ForAll(history =>
        {
            List<MarkingEvent> events = [];
            var set = ClassSet.Empty;
            foreach (var (command, name) in history)
            {
                var decision = set.Decide(command, name!, Sets.Morning);
                events.AddRange(decision.Events);
                set = set.After(decision.Events);
            }

            var stored = events.Select(e => JsonSerializer.Serialize(e, Json.Options)).ToList();
            var read = stored.Select(e => JsonSerializer.Deserialize<MarkingEvent>(e, Json.Options)!).ToList();
            Assert.Equal(stored, read.Select(e => JsonSerializer.Serialize(e, Json.Options)));
            var again = ClassSet.Empty.After(read);
            Assert.Equal(set.Version, again.Version);
            Assert.Equal(set.Order, again.Order);
            Assert.Equal(JsonSerializer.Serialize(set.Setup, Json.Options), JsonSerializer.Serialize(again.Setup, Json.Options));
            foreach (var paper in Papers)
            {
                Assert.Equal(Whole(set, paper), Whole(again, paper));
                Assert.Equal(Proof(set, paper) is null, Proof(again, paper) is null);
            }
        });
    }

    private static void ForAll(Action<List<(MarkingCommand Command, string? Name)>> holds) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400),
            Prop.ForAll(
                Histories.ToArbitrary(),
                history =>
                {
                    holds(history);
                    return true;
                }
            )
        );

    private static Gen<IReadOnlyList<T>> Few<T>(Gen<T> one) =>
        from count in Gen.Choose(0, 3)
        from things in one.ListOf(count)
        select (IReadOnlyList<T>)[.. things];

    private static Gen<IReadOnlyList<string>> Some(string[] papers) =>
        from count in Gen.Choose(1, 3)
        from some in Gen.Elements(papers).ListOf(count)
        select (IReadOnlyList<string>)[.. some];

    private static MarkingCommand All(string paper) =>
        new MarkingCommand.Mark(paper, [new MarkWish("claim", 2, null), new MarkWish("evidence", 3, null)], []);

    private static ReturnedWork? Proof(ClassSet set, string paper) => ReturnedWork.Of(set, new ClassPaper(paper, "Ada", "text"));

    private static IEnumerable<string> Keys(ClassSet set, string paper) => set.Papers.TryGetValue(paper, out var p) ? p.Marks.Keys : [];

    private static double? Mark(ClassSet set, string paper, string criterion) =>
        set.Papers.TryGetValue(paper, out var p) && p.Marks.TryGetValue(criterion, out var mark) ? mark.Points : null;

    private static bool IsAsked(MarkingCommand command, string paper, string criterion, double? now) =>
        command switch
        {
            MarkingCommand.Mark m => m.Paper == paper && m.Marks.Last(w => w.Criterion == criterion).Points == now,
            MarkingCommand.TakeOut t => t.Paper == paper && now is null,
            MarkingCommand.Set => now is null,
            _ => false,
        };

    // The marks, the words and the rubric, written out without the hash that is to be tested.
    private static string What(ClassSet set, string paper) =>
        set.Papers.TryGetValue(paper, out var p)
            ? string.Join(
                '\u0001',
                p.Marks.OrderBy(m => m.Key, StringComparer.Ordinal)
                    .Select(m => $"{m.Key}={m.Value.Points:R}")
                    .Concat(p.Feedback.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}={f.Value.Text}"))
                    .Append(JsonSerializer.Serialize(set.Setup, Json.Options))
            )
            : "";

    private static string Whole(ClassSet set, string paper) =>
        set.Papers.TryGetValue(paper, out var p)
            ? JsonSerializer.Serialize(
                new
                {
                    Marks = p.Marks.OrderBy(m => m.Key, StringComparer.Ordinal),
                    Feedback = p.Feedback.OrderBy(f => f.Key, StringComparer.Ordinal),
                    p.Lock,
                },
                Json.Options
            )
            : "";
}
