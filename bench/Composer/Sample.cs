using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Bench.Composer;

/// <summary>The requests that are measured: all packs, then bands, lengths, routines, class notes and sources in turn.</summary>
internal static class Sample
{
    public const string Text =
        "A coral reef is a ridge of limestone built by tiny animals called polyps. Each polyp makes a hard cup of calcium carbonate around its base. "
        + "When polyps die, new polyps grow on the old cups. Most corals live together with algae. Zooxanthellae are tiny algae that live inside the polyp "
        + "and make sugar from sunlight. Symbiosis is a close relationship between two different species. Warm water breaks the partnership. When the water "
        + "stays warm for several weeks, corals expel their algae. Bleaching is the loss of algae from the coral, which leaves the white skeleton visible.";

    private static readonly string[] Sources =
    [
        "",
        "",
        Text,
        "- The first idea that matters here\n- The second idea, which is harder\n- Compare two cases in a table",
    ];

    private static readonly string[] Notes =
    [
        "",
        "Two newcomers from Guatemala. One student has ADHD.",
        "No devices today. 32 students, they love soccer.",
    ];

    public static OfflineComposer Composer { get; } = new();

    public static IReadOnlyList<LessonRequest> Requests(int count) => [.. Enumerable.Range(0, count).Select(Request)];

    private static LessonRequest Request(int i)
    {
        var pack = Composer.Packs[i % Composer.Packs.Count];
        var (round, routines) = (i / Composer.Packs.Count, Routines.All);
        return new LessonRequest
        {
            Topic = i % 17 == 16 ? "Underwater basket weaving" : pack.Title,
            Subject = pack.Subject,
            Band = round % 2 == 0 ? pack.Bands[0] : LessonRequests.Bands[(i + round) % 4],
            Minutes = 10 + (i * 29 % 171),
            Routine = i % 3 == 0 ? "" : routines[i % routines.Count].Id,
            Source = Sources[(i + round) % Sources.Length],
            ClassNotes = Notes[(i + round) % Notes.Length],
        };
    }
}
