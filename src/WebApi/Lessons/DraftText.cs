using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Lessons;

/// <summary>What pages say of one version of a draft, worked out once: it lives as long as that version is kept open, and is the same for every view of it.</summary>
internal sealed class DraftText
{
    private static readonly ConditionalWeakTable<Draft, DraftText> Known = [];

    private readonly Draft _draft;
    private readonly Lazy<IReadOnlyList<NumberedFinding>> _findings;
    private readonly Lazy<int> _gaps;
    private readonly ConcurrentDictionary<string, string> _names = new();
    private readonly ConcurrentDictionary<string, string> _bodies = new();

    private DraftText(Draft draft)
    {
        _draft = draft;
        _findings = new(Number);
        _gaps = new(() => draft.Sections.Sum(s => s.Json.Split("[You fill: ").Length - 1));
    }

    /// <summary>Everything found, numbered in the order of the page.</summary>
    public IReadOnlyList<NumberedFinding> Findings => _findings.Value;

    /// <summary>Places marked for the teacher to fill.</summary>
    public int Gaps => _gaps.Value;

    /// <summary>What is known of a draft.</summary>
    public static DraftText Of(Draft draft) => Known.GetValue(draft, d => new DraftText(d));

    /// <summary>The name of a section, with the title of a cycle.</summary>
    public string Name(string section) => _names.GetOrAdd(section, s => SectionNames.Of(s, Content(s)));

    /// <summary>A section as it is read. Nothing in it belongs to whoever reads it.</summary>
    public string Body(string section, LessonView view, IServiceProvider services) =>
        _bodies.GetOrAdd(
            section,
            s => Pages.Piece<SectionBody>(services, new() { [nameof(SectionBody.Of)] = new SectionLens(view, s), [nameof(SectionBody.Section)] = s })
        );

    private JsonNode? Content(string section) => _draft.Find(section) is { } found ? JsonNode.Parse(found.Json) : null;

    private List<NumberedFinding> Number()
    {
        var numbered = new List<NumberedFinding>();
        foreach (var section in _draft.Sections.Where(s => s.Findings.Any(f => f.Severity > Verdict.Pass)))
        {
            var places = JsonTexts.Of(Content(section.Id), "/" + section.Id).Select(t => t.Place).ToList();
            var order = places.Select((p, i) => (p, i)).ToDictionary(x => x.p, x => x.i);
            var found = section.Findings.Where(f => f.Severity > Verdict.Pass).ToList();
            var gaps = found.Where(f => f.Rail == "gaps" && !_draft.IsSettled(f)).OrderByDescending(f => f.Severity).ToList();
            foreach (
                var finding in found
                    .Where(f => !gaps.Contains(f) || f == gaps[0])
                    .OrderBy(f => order.GetValueOrDefault(f.Place, -1))
                    .ThenBy(f => f.Start)
            )
            {
                var shown = order.ContainsKey(finding.Place) && Pointer.Split(finding.Place).Last is not ("type" or "bloom");
                var reason = _draft.IsSettled(finding) ? _draft.Settled[finding.Key] : null;
                var many = gaps.Contains(finding) ? gaps.Count : 1;
                numbered.Add(new NumberedFinding(numbered.Count + 1, section.Id, finding, shown, reason, many));
            }
        }

        return numbered;
    }
}
