namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Chooses a routine when the teacher leaves the choice to us.</summary>
internal static class RoutineChoosing
{
    public static Routine For(LessonRequest request, TopicPack pack)
    {
        if (Routine.All.FirstOrDefault(r => r.Id == request.Routine) is { } asked)
        {
            return asked;
        }

        var suited = Suited(request, pack);

        // A routine made for the subject stands twice, so that it comes up more often.
        var drawn = suited.Concat(suited.Where(r => r.Subjects.Length > 0)).ToList();
        return drawn.Count == 0
            ? Routine.All.First(r => r.Id == "gradual-release")
            : drawn[(int)(Hash.Of($"{pack.Id}|{request.Band}|{request.Minutes}") % drawn.Count)];
    }

    public static IReadOnlyList<Routine> Suited(LessonRequest request, TopicPack pack) =>
        [.. Routine.All.Where(r => Suits(r, request, pack.Subject)).OrderBy(r => r.Id, StringComparer.Ordinal)];

    private static bool Suits(Routine r, LessonRequest request, string subject) =>
        (r.Subjects.Length == 0 || r.Subjects.Contains(subject))
        && r.Bands.Contains(request.Band)
        && request.Minutes >= r.Minutes[0]
        && request.Minutes <= r.Minutes[1];
}
