using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Graders.Teaching;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>
/// Writes feedback without a language model, from what the teacher has decided: the level, the words that were found in the paper, the comment bank. It reads nothing into a
/// paper, and where nothing was found it says so. The same request always gets the same feedback.
/// </summary>
internal sealed class FeedbackComposer
{
    private const int FewestWords = 5;

    private const string Empty = "The paper is empty or nearly so, so there is nothing to stand on. You decide.";
    private const string NothingFound = "No words of the paper were found that show this. Add a strength that you see, or leave it out.";
    private const string NothingAtAll = "No words of the paper were found that show this, and nothing says what comes next. You decide.";
    private const string NothingElse =
        "Without a language model nothing else can be said from this level, the quotes and your comment bank. Change it by hand.";

    private readonly IReadOnlyList<FeedbackCriterion> _criteria;
    private readonly string _work;
    private readonly PlainEnough _plain;

    private FeedbackComposer(IReadOnlyList<FeedbackCriterion> criteria, string work, string band) =>
        (_criteria, _work, _plain) = (criteria, work, new PlainEnough(band));

    /// <summary>Whether a paper holds next to nothing.</summary>
    internal static bool IsEmpty(string work) => Lessons.Words.Of(work).Take(FewestWords).Count() < FewestWords;

    /// <summary>The reply of the offline composer; null when the inputs are none of feedback.</summary>
    internal static JsonObject? Reply(IReadOnlyDictionary<string, string> inputs, string said)
    {
        if (FeedbackInputs.Read(inputs) is not { } criteria)
        {
            return null;
        }

        var composer = new FeedbackComposer(criteria, inputs[FeedbackInputs.Work], inputs.GetValueOrDefault("band", "6-8"));
        if (inputs.TryGetValue("pointer", out var pointer))
        {
            return composer.Redo(pointer, JsonNode.Parse(inputs["part"]), said);
        }

        var wanted = inputs.GetValueOrDefault("wanted", "all");
        var ids = wanted == "all" ? null : wanted.Split(", ").ToHashSet();
        return new JsonObject(
            composer.All("").Where(s => ids is null || ids.Contains(s.Id)).Select(s => KeyValuePair.Create(s.Id, (JsonNode?)s.Section.Write()))
        );
    }

    private JsonObject Redo(string pointer, JsonNode? part, string said)
    {
        var way = pointer.TrimStart('/').Split('/');
        var old = part?.ToJsonString(Json.Options) ?? "";
        var (_, section) = All(old).FirstOrDefault(s => s.Id == way[0]);
        var anew = JsonPointer
            .Split("/" + string.Join('/', way[1..]))
            .Aggregate((JsonNode?)section?.Write(), (n, step) => step.Length == 0 ? n : n?[step]);
        return anew is null || JsonNode.DeepEquals(anew, part)
            ? new JsonObject { ["part"] = part?.DeepClone(), [said] = NothingElse }
            : new JsonObject { ["part"] = anew.DeepClone() };
    }

    // What stands in another text is said in other words where there are any.
    private List<(string Id, FeedbackSection Section)> All(string otherThan)
    {
        HashSet<string> used = [];
        return [.. _criteria.Select(c => (c.Id, Of(c, used, otherThan)))];
    }

    private FeedbackSection Of(FeedbackCriterion criterion, HashSet<string> used, string otherThan)
    {
        if (IsEmpty(_work))
        {
            return new FeedbackSection(FeedbackClaim.Nothing, FeedbackClaim.Nothing, Empty);
        }

        var quotes = QuoteChoice.Of(criterion.Evidence, used);
        var seed = Hash.Of(criterion.Id + (quotes.Count > 0 ? quotes[0].Quote : _work));
        var strength =
            quotes.Count == 0
                ? FeedbackClaim.Nothing
                : new FeedbackClaim(Chosen(StrengthWords.Of(criterion, quotes[0]), seed, otherThan), quotes[0].Quote);
        var step = Chosen(StepWords.Of(criterion), seed, otherThan);
        var place = quotes.Count > 1 && StepWords.PointsAtAPlace(step) ? quotes[1].Quote : "";
        var next = step.Length == 0 ? FeedbackClaim.Nothing : new FeedbackClaim(Ended(step), place);
        used.UnionWith(quotes.Take(place.Length > 0 ? 2 : 1).Select(q => q.Quote));
        return new FeedbackSection(
            strength with
            {
                Says = Ended(strength.Says),
            },
            next,
            !strength.IsEmpty ? ""
                : next.IsEmpty ? NothingAtAll
                : NothingFound
        );
    }

    private static string Ended(string said) => said.Length == 0 || said[^1] is '?' or '!' ? said : said + ".";

    // Plain enough for the grade first, the shortest where none is; then one of them by the words of the paper, so that a class does not get one sentence thirty times.
    private string Chosen(IReadOnlyList<string> candidates, uint seed, string otherThan)
    {
        var fitting = candidates
            .Select(c => c.TrimEnd('.', ' '))
            .Where(c => c.Length > 0 && FeedbackWording.JudgesPerson(c) is null)
            .Distinct()
            .ToList();
        var plain = fitting.FindAll(_plain.Is);
        var fresh = (plain.Count > 0 ? plain : [.. fitting.OrderBy(c => c.Length).Take(1)]).FindAll(c =>
            otherThan.Length == 0 || !otherThan.Contains(c, StringComparison.Ordinal)
        );
        return fresh.Count == 0 ? fitting.FirstOrDefault(_plain.Is) ?? fitting.FirstOrDefault() ?? "" : fresh[(int)(seed % (uint)fresh.Count)];
    }
}
