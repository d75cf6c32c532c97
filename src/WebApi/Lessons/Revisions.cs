using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;

namespace Homeroom.WebApi.Lessons;

/// <summary>A version worth looking at.</summary>
/// <param name="Version">Number of the event.</param>
/// <param name="What">What was done.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <param name="Section">The section, or null when it is about all of them.</param>
/// <param name="Cause">Why the section changed, if it did.</param>
public sealed record Revision(int Version, string What, string By, DateTimeOffset At, string? Section, string Cause = "");

/// <summary>The versions of a draft, out of its events.</summary>
internal static class Revisions
{
    /// <summary>Cause of what was saved while it was written.</summary>
    public const string Autosave = "autosave";

    private static readonly TimeSpan OneSitting = TimeSpan.FromMinutes(10);

    /// <summary>Newest first. What was saved while it was written counts as one with what followed.</summary>
    public static IReadOnlyList<Revision> Of(IReadOnlyList<DraftEvent> events, string? section)
    {
        var revisions = new List<Revision>();
        for (var i = 0; i < events.Count; i++)
        {
            if (Of(events[i], i + 1) is not { } revision || (section is not null && revision.Section is not null && revision.Section != section))
            {
                continue;
            }

            if (revisions.Count > 0 && IsOneSitting(revisions[^1], revision))
            {
                revisions.RemoveAt(revisions.Count - 1);
            }

            revisions.Add(revision);
        }

        revisions.Reverse();
        return revisions;
    }

    /// <summary>The sections as they stood at a version.</summary>
    public static Dictionary<string, string> At(IReadOnlyList<DraftEvent> events, int version)
    {
        var sections = new Dictionary<string, string>();
        foreach (var e in events.Take(version))
        {
            switch (e)
            {
                case SectionArrived a:
                    sections[a.Section] = a.Json;
                    break;
                case SectionChanged c:
                    sections[c.Section] = c.Json;
                    break;
                case SectionRemoved r:
                    sections.Remove(r.Section);
                    break;
            }
        }

        return sections;
    }

    /// <summary>One section as it stood at a version, or null.</summary>
    public static JsonNode? At(IReadOnlyList<DraftEvent> events, int version, string section) =>
        At(events, version).TryGetValue(section, out var json) ? JsonNode.Parse(json) : null;

    private static bool IsOneSitting(Revision before, Revision now) =>
        before.Cause == Autosave
        && (now.Cause is Autosave or "edit")
        && before.Section == now.Section
        && before.By == now.By
        && now.At - before.At < OneSitting;

    private static Revision? Of(DraftEvent e, int version) =>
        e switch
        {
            DraftingFinished => new(version, "First draft", "", e.At, null),
            SectionChanged c => new(version, $"{SectionNames.Of(c.Section)} {Cause(c.Cause)}", e.By, e.At, c.Section, c.Cause),
            SectionRemoved r => new(version, $"{SectionNames.Of(r.Section)} taken out", e.By, e.At, r.Section),
            Approved => new(version, "Approved", e.By, e.At, null),
            DraftingStopped => new(version, "Drafting stopped", e.By, e.At, null),
            _ => null,
        };

    private static string Cause(string cause) =>
        cause switch
        {
            _ when cause.StartsWith("redo: ", StringComparison.Ordinal) => $"redone: “{cause[6..]}”",
            "suggestion" => "changed as suggested",
            "restore" => "restored",
            "added" => "added",
            "cycle moved" or "cycle removed" => "moved",
            _ => "edited",
        };
}
