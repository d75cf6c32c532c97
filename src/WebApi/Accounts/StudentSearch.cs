using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails.Privacy;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Accounts;

/// <summary>Finds every stored text that names a student: class list, requests, drafts with their history, feedback, class hours, papers.</summary>
internal sealed class StudentSearch(IDbContextFactory<HomeroomDb> databases, TeacherStore teachers, StudentRows rows, StudentSets sets)
{
    /// <summary>Longest name to look for.</summary>
    public const int LongestName = 120;

    /// <summary>Where the student stands among the texts of one teacher.</summary>
    public async Task<StudentPlaces> FindAsync(string teacherId, string name, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = new Found(name);
        foreach (var line in (await teachers.GetAsync(teacherId, ct)).Names)
        {
            found.Look("class list", null, "", line);
        }

        await foreach (var stored in rows.ReadAsync(db, teacherId, ct))
        {
            Look(stored, found);
        }

        await foreach (var feedback in db.Feedback.AsNoTracking().Where(f => f.TeacherId == teacherId).AsAsyncEnumerable().WithCancellation(ct))
        {
            found.Look("feedback", feedback.DraftId, "", feedback.Comment);
        }

        foreach (var note in await db.StandingNotes.AsNoTracking().Where(n => n.Teacher == teacherId).ToListAsync(ct))
        {
            found.Look("standing notes", null, "", note.Text);
        }

        await foreach (var (title, text) in StudentClasses.ReadAsync(db, teacherId, ct))
        {
            found.Look("a class hour", null, title, text);
        }

        await foreach (var (where, title, text) in sets.ReadAsync(db, teacherId, ct))
        {
            found.Look(where, null, title, text);
        }

        return found.ToPlaces();
    }

    private static void Look(StoredTexts stored, Found found)
    {
        var (row, before) = (stored.Row, found.Count);
        var isListed = stored.Request.Kind.IsListed;
        var address = isListed ? row.Id : null;
        foreach (var text in stored.Request.Texts())
        {
            found.Look("what you asked for", address, row.Title, text);
        }

        var last = stored.Events.OfType<SectionArrived>().Select(e => (e.Section, Event: (DraftEvent)e));
        var present = last.Concat(stored.Events.OfType<SectionChanged>().Select(e => (e.Section, Event: (DraftEvent)e)))
            .GroupBy(e => e.Section)
            .Select(g => g.Last().Event)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var e in stored.Events)
        {
            foreach (var text in NameErasure.TextsOf(e))
            {
                found.Look(
                    !present.Contains(e) ? "its history"
                        : isListed ? "the plan"
                        : "feedback on a paper",
                    address,
                    row.Title,
                    text
                );
            }
        }

        found.Writing += found.Count > before && row.Status == nameof(DraftStatus.Drafting) ? 1 : 0;
    }

    private sealed class Found(string name)
    {
        private readonly List<StudentPlace> _places = [];
        private readonly Dictionary<string, (int Places, bool Sure)> _spellings = [];
        private readonly string _given = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";

        public int Count => _places.Count;

        public int Writing { get; set; }

        public void Look(string where, string? draftId, string title, string text)
        {
            List<string> spellings = [];
            foreach (var mention in NameMentions.Find(text, name))
            {
                var written = text.Substring(mention.Start, mention.Length);
                var sure =
                    char.IsUpper(written[0]) && (mention.Whole || written.Length == _given.Length && written[0] == char.ToUpperInvariant(_given[0]));
                spellings.Add(written);
                _spellings[written] = (
                    _spellings.GetValueOrDefault(written).Places + 1,
                    sure || (mention.Whole && _given.Length < name.Trim().Length)
                );
            }

            if (spellings.Count > 0)
            {
                _places.Add(new StudentPlace(where, draftId, title, text, spellings));
            }
        }

        public StudentPlaces ToPlaces() =>
            new(
                name,
                _places,
                [.. _spellings.Select(s => new Spelling(s.Key, s.Value.Places, s.Value.Sure)).OrderByDescending(s => s.Places)],
                Writing
            );
    }
}
