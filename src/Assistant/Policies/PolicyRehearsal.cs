using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Policies;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Policies;

/// <summary>Tries a policy on the drafts of a teacher as they stand. Nothing is written: not to a draft, nor of its text anywhere.</summary>
public sealed class PolicyRehearsal(IDraftStore store, IRosterStore rosters, RailPipeline rails)
{
    /// <summary>At most so many drafts are looked at, newest first.</summary>
    public const int Most = 200;

    private const int Page = 50;

    /// <summary>What would change.</summary>
    /// <param name="owner">Id of the teacher whose drafts are looked at.</param>
    /// <param name="policy">The policy to try.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<DryRun> RunAsync(string owner, Policy policy, CancellationToken ct)
    {
        var tried = rails.Under(policy);
        var roster = await rosters.GetAsync(owner, ct);
        List<DraftChange> drafts = [];
        var (looked, findings, after) = (0, 0, (string?)null);
        do
        {
            var page = await store.ListAsync(new DraftQuery(owner) { Take = Page, After = after }, ct);
            after = page.Next;
            foreach (var row in page.Rows)
            {
                if (await store.FindAsync(row.Id, ct) is { } stored)
                {
                    var (change, found) = Compare(stored, roster, tried);
                    drafts.AddRange(change.Changes.Count > 0 ? [change] : []);
                    findings += found;
                    looked++;
                }
            }
        } while (after is not null && looked < Most);

        var changes = Sum(drafts.SelectMany(d => d.Changes));
        return new DryRun(policy.Name, policy.Version, looked, after is null, findings, changes.Sum(c => c.Count), changes, drafts);
    }

    private (DraftChange Change, int Findings) Compare(StoredDraft stored, Roster roster, RailPipeline tried)
    {
        var draft = stored.Draft;
        var asked = stored.Request.Kind.Inputs(stored.Request).Where(i => i.Key != LessonInputs.Pack).Select(i => new RailText(i.Key, i.Value));
        var request = Moved(r => r.Review(new RailInput(Direction.Request, draft.Band, [.. asked]), roster), tried);
        List<RailText> texts = [.. draft.Sections.SelectMany(s => JsonTexts.Of(JsonNode.Parse(s.Json), "/" + s.Id))];
        var plan = Moved(r => r.Review(new RailInput(Direction.Reply, draft.Band, texts)), tried);
        var held = !plan.Exists(f => f.From >= Verdict.Hold) && plan.Exists(f => f.To >= Verdict.Hold);
        List<VerdictChange> all = [.. request, .. plan];
        return (new DraftChange(draft.Id, draft.Title, held, Sum(all.Where(c => c.From != c.To))), all.Count);
    }

    // Each finding under both policies; where one of them has none, it passes.
    private List<VerdictChange> Moved(Func<RailPipeline, IReadOnlyList<Finding>> look, RailPipeline tried)
    {
        var (now, then) = (ByKey(look(rails)), ByKey(look(tried)));
        return
        [
            .. now.Concat(then)
                .DistinctBy(f => f.Key)
                .Select(f => new VerdictChange(f.Value.Rail, f.Value.Code, Under(now, f.Key), Under(then, f.Key), 1)),
        ];
    }

    private static Dictionary<string, Finding> ByKey(IEnumerable<Finding> findings) =>
        findings.GroupBy(f => f.Key).ToDictionary(g => g.Key, g => g.MaxBy(f => f.Severity)!);

    private static Verdict Under(Dictionary<string, Finding> findings, string key) =>
        findings.TryGetValue(key, out var found) ? found.Severity : Verdict.Pass;

    private static IReadOnlyList<VerdictChange> Sum(IEnumerable<VerdictChange> changes) =>
        [
            .. changes
                .GroupBy(c => c with { Count = 0 })
                .Select(g => g.Key with { Count = g.Sum(c => c.Count) })
                .OrderByDescending(c => c.Count)
                .ThenBy(c => c.Rail, StringComparer.Ordinal)
                .ThenBy(c => c.Code, StringComparer.Ordinal),
        ];
}
