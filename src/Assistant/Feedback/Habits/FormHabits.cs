namespace Homeroom.Assistant.Feedback.Habits;

/// <summary>Forms of work that go out of drafts and come in: worksheets, talk, games.</summary>
internal static class FormHabits
{
    public static IEnumerable<Habit> Of(List<DraftChange> drafts)
    {
        var counted = drafts.Select(d => d.Words()).Select(w => (Model: Count(w.Model), Kept: Count(w.Kept))).ToList();
        var forms = HabitFile.Only.Forms;
        var gone = forms
            .Select(f => new Turned(f, [.. counted.Select(c => IsLess(c.Kept[f.Id], c.Model[f.Id]))], counted.Count(c => c.Model[f.Id] > 0)))
            .ToList();
        var come = forms.Select(f => new Turned(f, [.. counted.Select(c => IsLess(c.Model[f.Id], c.Kept[f.Id]))], counted.Count)).ToList();
        var swaps = gone.SelectMany(o => come.Select(i => (Out: o, In: i, Both: o.With(i)))).Where(s => Habit.IsShown(s.Both, 0, s.Out.Of)).ToList();
        return swaps
            .GroupBy(s => s.Out.Form.Id)
            .Select(g => g.MaxBy(s => s.Both))
            .Select(s =>
                HabitFile.Only.Say("swapped", $"{s.Out.Form.Id}>{s.In.Form.Id}", s.Both, s.Out.Of, ("out", s.Out.Form.Name), ("in", s.In.Form.Name))
            )
            .Concat(
                gone.Where(o => swaps.TrueForAll(s => s.Out != o) && Habit.IsShown(o.Drafts, Against(come, o), o.Of))
                    .Select(o => HabitFile.Only.Say("out", o.Form.Id, o.Drafts, o.Of, ("out", o.Form.Name)))
            )
            .Concat(
                come.Where(i => swaps.TrueForAll(s => s.In != i) && Habit.IsShown(i.Drafts, Against(gone, i), i.Of))
                    .Select(i => HabitFile.Only.Say("in", i.Form.Id, i.Drafts, i.Of, ("in", i.Form.Name)))
            );
    }

    // One mention more or less says nothing where there are many.
    private static bool IsLess(int now, int before) => before > 0 && now * 2 <= before;

    private static int Against(List<Turned> others, Turned one) => others.First(o => o.Form == one.Form).Drafts;

    private static Dictionary<string, int> Count(string[] words) => HabitFile.Only.Forms.ToDictionary(f => f.Id, f => words.Count(f.Words.Contains));

    /// <summary>A form that turned one way in some drafts.</summary>
    /// <param name="Form">The form.</param>
    /// <param name="Where">Whether it did, draft by draft.</param>
    /// <param name="Of">In how many it could have.</param>
    private sealed record Turned(HabitForm Form, IReadOnlyList<bool> Where, int Of)
    {
        public int Drafts { get; } = Where.Count(w => w);

        public int With(Turned other) => Where.Zip(other.Where).Count(w => w.First && w.Second);
    }
}
