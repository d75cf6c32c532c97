using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Drafts;

/// <summary>Puts a neutral word in place of a name, in exactly the spellings that a teacher has chosen. Nothing else changes.</summary>
public sealed class NameErasure
{
    /// <summary>What stands there afterwards.</summary>
    public const string Neutral = "a student";

    private readonly string[] _spellings;

    /// <summary>An erasure of these spellings, each letter by letter and as words of their own.</summary>
    public NameErasure(IEnumerable<string> spellings) =>
        _spellings = [.. spellings.Where(s => s.Length > 0).Distinct().OrderByDescending(s => s.Length)];

    /// <summary>How often the spellings stand in a text.</summary>
    public int CountIn(string text) => Find(text).Count();

    /// <summary>The text without the name.</summary>
    public string In(string text) => Erased.Of(text, Find(text)).Text;

    /// <summary>Where a part of a text is when the name is taken out of it.</summary>
    public (int Start, int Length) Moved(string text, int start, int length)
    {
        var erased = Erased.Of(text, Find(text));
        var from = erased.Moved(start);
        return (from, erased.Moved(start + length) - from);
    }

    /// <summary>The request without the name.</summary>
    public DraftRequest In(DraftRequest request) => request.With(In);

    /// <summary>Every text of an event that someone wrote, as it stands.</summary>
    public static IEnumerable<string> TextsOf(DraftEvent e) =>
        e switch
        {
            Asked a => a.Findings.SelectMany(TextsOf).Prepend(a.Title).Concat(a.Learned?.Notes ?? []),
            SectionArrived a => TextsOf(a.Json).Concat(a.Findings.SelectMany(TextsOf)),
            SectionChanged c => TextsOf(c.Json).Concat(c.Findings.SelectMany(TextsOf)).Append(c.Cause),
            FindingSettled s => [s.Reason],
            _ => [],
        };

    /// <summary>A draft's events without the name, with one more that says so. Findings stay at their words, an approval stays one.</summary>
    /// <param name="empty">The draft before its first event.</param>
    /// <param name="request">The request as it was.</param>
    /// <param name="events">All events.</param>
    /// <param name="by">The teacher.</param>
    /// <param name="at">Now.</param>
    public IReadOnlyList<DraftEvent> In(Draft empty, DraftRequest request, IReadOnlyList<DraftEvent> events, string by, DateTimeOffset at)
    {
        Dictionary<string, string> keys = [];
        List<DraftEvent> without = [];
        var (draft, places) = (empty, 0);
        foreach (var e in events)
        {
            places += TextsOf(e).Sum(CountIn);
            var next = e switch
            {
                Asked a => a with
                {
                    Title = In(a.Title),
                    Findings = In(a.Findings, request.Kind.Inputs(request), keys),
                    Learned = a.Learned is null ? null : a.Learned with { Notes = [.. a.Learned.Notes.Select(In)] },
                },
                SectionArrived a => a with { Json = InJson(a.Json), Findings = In(a.Findings, PlacesOf(a.Section, a.Json), keys) },
                SectionChanged c => c with
                {
                    Json = InJson(c.Json),
                    Findings = In(c.Findings, PlacesOf(c.Section, c.Json), keys),
                    Cause = In(c.Cause),
                },
                FindingSettled s => s with { Finding = keys.GetValueOrDefault(s.Finding, s.Finding), Reason = In(s.Reason) },
                Approved a => a with { TextHash = ApprovedDraft.Hash(draft) },
                _ => e,
            };
            draft = draft.Apply(next);
            without.Add(next);
        }

        return [.. without, new NameErased(places) { By = by, At = at }];
    }

    private static IEnumerable<string> TextsOf(string json) => JsonTexts.Of(JsonNode.Parse(json)).Select(t => t.Text);

    private static IEnumerable<string> TextsOf(Finding finding) =>
        finding.Suggestion is null ? [finding.Message] : [finding.Message, finding.Suggestion];

    private static Dictionary<string, string> PlacesOf(string section, string json) =>
        JsonTexts.Of(JsonNode.Parse(json), "/" + section).ToDictionary(t => t.Place, t => t.Text);

    private string InJson(string json) =>
        TextsOf(json).Any(t => CountIn(t) > 0) ? JsonTexts.Map(JsonNode.Parse(json)!, In).ToJsonString(Json.Options) : json;

    private List<Finding> In(IReadOnlyList<Finding> findings, IReadOnlyDictionary<string, string> places, Dictionary<string, string> keys)
    {
        List<Finding> moved = [];
        foreach (var finding in findings)
        {
            var text = places.GetValueOrDefault(finding.Place, "");
            var erased = Erased.Of(text, Find(text));
            var (start, end) = (erased.Moved(finding.Start), erased.Moved(finding.Start + finding.Length));
            var now = finding with
            {
                Start = start,
                Length = end - start,
                Message = In(finding.Message),
                Suggestion = finding.Suggestion is null ? null : In(finding.Suggestion),
            };
            keys[finding.Key] = now.Key;
            moved.Add(now);
        }

        return moved;
    }

    private IEnumerable<(int Start, int Length)> Find(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var spelling in _spellings)
            {
                if (StandsAt(text, at, spelling))
                {
                    yield return (at, spelling.Length);
                    at += spelling.Length - 1;
                    break;
                }
            }
        }
    }

    private static bool StandsAt(string text, int at, string spelling) =>
        string.CompareOrdinal(text, at, spelling, 0, spelling.Length) == 0
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && (at + spelling.Length == text.Length || !char.IsLetterOrDigit(text[at + spelling.Length]));

    /// <summary>A text without the name, and where its places have gone.</summary>
    private sealed record Erased(string Text, IReadOnlyList<(int Start, int Length, int Now)> Spans)
    {
        public static Erased Of(string text, IEnumerable<(int Start, int Length)> found)
        {
            var written = new System.Text.StringBuilder(text.Length);
            List<(int, int, int)> spans = [];
            var at = 0;
            foreach (var (start, length) in found)
            {
                written.Append(text, at, start - at);
                spans.Add((start, length, written.Length));
                written.Append(BeginsSentence(text, start) ? char.ToUpperInvariant(Neutral[0]) + Neutral[1..] : Neutral);
                at = start + length;
            }

            return spans.Count == 0 ? new Erased(text, []) : new Erased(written.Append(text, at, text.Length - at).ToString(), spans);
        }

        /// <summary>Where a position of the old text is in the new one; a position inside the name is at the end of the neutral word.</summary>
        public int Moved(int position)
        {
            var moved = position;
            foreach (var (start, length, now) in Spans.TakeWhile(s => s.Start < position))
            {
                moved = now + Neutral.Length + Math.Max(0, position - start - length);
            }

            return moved;
        }

        private static bool BeginsSentence(string text, int at)
        {
            var before = text.AsSpan(0, at).TrimEnd();
            return before.Length == 0 || before[^1] is '.' or '!' or '?';
        }
    }
}
