using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Rubrics;

namespace Homeroom.WebApi.Grading;

/// <summary>What the review screen posts.</summary>
internal sealed class MarkForm
{
    private const string Said = "words-";

    private readonly IFormCollection _posted;
    private readonly string _do;
    private readonly string? _comment;

    public MarkForm(IFormCollection posted)
    {
        _posted = posted;
        var words = posted["do"].ToString().Split(':');
        _do = words[0];
        Criterion = words.ElementAtOrDefault(1) ?? "";
        _comment = words.ElementAtOrDefault(2);
    }

    /// <summary>The criterion that the button belongs to; empty for the paper as a whole.</summary>
    public string Criterion { get; }

    /// <summary>Whether a criterion is kept and one goes on.</summary>
    public bool Keeps => _do is "keep" or "keep-all";

    /// <summary>Whether the paper is locked.</summary>
    public bool Locks => _do is "lock" or "lock-keep";

    /// <summary>Whether feedback is drafted.</summary>
    public bool Drafts => _do == "draft";

    /// <summary>Whether a locked paper is opened.</summary>
    public bool Reopens => _do == "reopen";

    /// <summary>Whether the page stays.</summary>
    public bool Stays => _do is "save" or "reopen" or "clear" or "bank";

    /// <summary>The criteria whose words would overwrite what another tab saved in the meantime.</summary>
    public IReadOnlySet<string> Overtaken(Rubric rubric, MarkedPaper marked) =>
        rubric
            .Criteria.Select(c => c.Id)
            .Append("")
            .Where(id =>
                Saved(marked, id) is var saved
                && _posted.ContainsKey("seen-" + id)
                && _posted["seen-" + id] != Seen(saved)
                && Changed(id) is { } words
                && words != saved
            )
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>What was chosen or written for a criterion that the rubric does not have any more.</summary>
    public bool IsForOtherRubric(Rubric rubric) =>
        _posted.Any(p =>
            p.Value.ToString().Trim().Length > 0
            && (
                (Behind(p.Key, "level-") is { } level && rubric.Criteria.All(c => c.Id != level))
                || (Behind(p.Key, Said) is { Length: > 0 } words && rubric.Criteria.All(c => c.Id != words))
            )
        );

    /// <summary>Everything that was typed and is not saved.</summary>
    public IReadOnlyList<string> Unsaved(MarkedPaper marked) =>
        [
            .. _posted
                .Keys.Select(k => Behind(k, Said))
                .OfType<string>()
                .Where(id => Words(id) is { Length: > 0 } words && words != Saved(marked, id) && Seen(words) != _posted["drafted-" + id])
                .Select(id => Words(id)!),
        ];

    /// <summary>What stands for the words that a page showed as saved.</summary>
    public static string Seen(string saved) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(saved)))[..16];

    /// <summary>The command that it asks for: every mark that was chosen, and the words that are the teacher's.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="marked">The paper as it stands.</param>
    /// <param name="seal">Opens what was shown.</param>
    /// <param name="not">Criteria whose words stay as they are.</param>
    public MarkingCommand.Mark Command(Rubric rubric, MarkedPaper marked, ShownSeal seal, IReadOnlySet<string> not)
    {
        List<MarkWish> marks = [];
        List<FeedbackWish> feedback = [];
        foreach (var criterion in rubric.Criteria)
        {
            var kept = _do is "keep-all" or "lock-keep" || (_do == "keep" && Criterion == criterion.Id);
            var shown = seal.Open(marked.Id, criterion.Id, _posted["shown-" + criterion.Id].ToString());
            if (_do == "clear" && Criterion == criterion.Id)
            {
                marks.Add(new MarkWish(criterion.Id, null, null));
            }
            else if (Points(criterion.Id) is { } points)
            {
                marks.Add(new MarkWish(criterion.Id, points, shown));
            }
            else if (Keeps && kept && shown?.Points is { } suggested && !marked.Marks.ContainsKey(criterion.Id))
            {
                marks.Add(new MarkWish(criterion.Id, suggested, shown));
            }

            Say(criterion.Id, kept, rubric, feedback);
        }

        Say("", kept: true, rubric, feedback);
        return new MarkingCommand.Mark(marked.Id, marks, [.. feedback.Where(f => !not.Contains(f.Criterion))]);
    }

    // Drafted words become the teacher's when they are kept or changed, not by lying in the box.
    private void Say(string criterion, bool kept, Rubric rubric, List<FeedbackWish> feedback)
    {
        var draft = _posted["draft-" + criterion].ToString();
        var words = draft.Length == 0 ? Changed(criterion) : Words(criterion);
        if (_do == "bank" && Criterion == criterion && Comment(rubric) is { } comment)
        {
            (words, kept) = ($"{Words(criterion)} {comment}".Trim(), true);
        }

        if (words is not null && (kept || draft.Length == 0 || Seen(words) != _posted["drafted-" + criterion]))
        {
            feedback.Add(new FeedbackWish(criterion, words, draft.Length == 0 ? null : draft));
        }
    }

    // Without scripts, a comment from the bank is put behind the words by the server.
    private string? Comment(Rubric rubric) =>
        int.TryParse(_comment, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < rubric.Comments.Count
            ? rubric.Comments[at].Text
            : null;

    private static string Saved(MarkedPaper marked, string criterion) => marked.Feedback.GetValueOrDefault(criterion)?.Text ?? "";

    private static string? Behind(string key, string head) => key.StartsWith(head, StringComparison.Ordinal) ? key[head.Length..] : null;

    // A box that nobody touched says nothing: another tab may have written there since.
    private string? Changed(string criterion) => Words(criterion) is { } words && Seen(words) != _posted["seen-" + criterion] ? words : null;

    private string? Words(string criterion) =>
        _posted.TryGetValue(Said + criterion, out var words) ? words.ToString().ReplaceLineEndings("\n").Trim() : null;

    private double? Points(string criterion) =>
        double.TryParse(_posted["level-" + criterion], NumberStyles.Float, CultureInfo.InvariantCulture, out var points) ? points : null;
}
