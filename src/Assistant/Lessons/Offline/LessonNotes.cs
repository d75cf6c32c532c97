namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Notes to the teacher: what this plan is, where it was written for others, and what it leaves open.</summary>
internal static class LessonNotes
{
    public static IEnumerable<string> For(Lesson lesson, ClassNeeds needs)
    {
        yield return Origin(lesson);
        if (lesson.Pack.Unread is { } unread)
        {
            yield return Unread(unread);
        }

        if (lesson.Request.Routine.Length == 0)
        {
            yield return Chosen(lesson);
        }

        if (OtherStandards(lesson) is { } standards)
        {
            yield return standards;
        }

        if (lesson.Plainer > 0)
        {
            var (texts, were) =
                lesson.Plainer == 1 ? ("One text of the pack reads", "It was") : ($"{lesson.Plainer} texts of the pack read", "They were");
            yield return $"{texts} above {lesson.GradeName.ToLowerInvariant()}. {were} put into plainer words and shorter sentences; the facts and numbers are the same.";
        }

        if (OtherBand(lesson) is { } band)
        {
            yield return band;
        }

        if (OtherSubject(lesson) is { } subject)
        {
            yield return subject;
        }

        if (lesson.Pack.Notes.Length > 0)
        {
            yield return lesson.Pack.Notes;
        }

        if (lesson.CycleCount < 3 && lesson.Pack.Origin is PackOrigin.Pack or PackOrigin.PackAndText)
        {
            yield return NoTime(lesson);
        }

        if (Spare(lesson) is { } spare)
        {
            yield return spare;
        }

        if (needs.NotTakenUp.Count > 0)
        {
            var quoted = Clip.Sentences(string.Join(' ', needs.NotTakenUp), 600);
            yield return $"You also wrote: “{quoted}” No part of the plan takes this up. See which step it changes.";
        }
    }

    private static string NoTime(Lesson lesson)
    {
        var left = lesson.Pack.Cycles.Skip(lesson.CycleCount).Select(c => $"“{c.Title}”");
        var wide =
            lesson.Wide.Count == 0 ? ""
            : lesson.Wide.Count == 1 ? $" The {lesson.Wide[0]} asks for it too: shorten it, or keep it for that day."
            : $" The {lesson.Wide[0]} and the {lesson.Wide[1]} ask for it too: shorten them, or keep them for that day.";
        return $"There was no time for {string.Join(" and ", left)}: ask for a longer lesson to get that part.{wide}";
    }

    // A cycle may hold three tasks where the time holds one: a teacher must know which is which.
    private static string? Spare(Lesson lesson)
    {
        var most = lesson.Practice.Max(p => p.Count);
        var timed = LessonTimeline.Timed(lesson.Routine, lesson.Request.Minutes);
        return timed >= most ? null
            : timed == 1
                ? "The timeline has time for the first practice task of each cycle. The others are for those who finish early, or for another day."
            : "The timeline has time for the first two practice tasks of each cycle. The third is for those who finish early, or for another day.";
    }

    private static string Unread(SourceKind kind) =>
        kind switch
        {
            SourceKind.Table => "Your text looks like a table. Its rows are no sentences, so nothing was taken from it; it stands under materials.",
            SourceKind.Program =>
                "Your text looks like a program. Its lines are no sentences, so nothing was taken from it; it stands under materials.",
            SourceKind.Poem =>
                "Your text looks like a poem. Its lines are no facts to ask about, so nothing was taken from it; it stands under materials.",
            _ => "No whole sentences were found in your text, so nothing was taken from it; it stands under materials. Full stops would help.",
        };

    private static string Origin(Lesson lesson)
    {
        var (title, routine) = (lesson.Pack.Title, lesson.Routine.Name);
        return lesson.Pack.Origin switch
        {
            PackOrigin.Pack => $"Composed from the topic pack “{title}” and the routine “{routine}”, not by a language model.",
            PackOrigin.PackAndText =>
                $"Composed from the topic pack “{title}”, your text and the routine “{routine}”, not by a language model. Sentences from your text are quoted word for word.",
            PackOrigin.Text =>
                $"Composed from your text and the routine “{routine}”, not by a language model. No topic pack fits “{title}”. Explanations and answers are sentences of your text; what it does not supply is a marked place for you to fill.",
            _ =>
                $"Composed from the routine “{routine}” and empty frames, not by a language model. No topic pack fits “{title}” and {(lesson.Pack.Unread is null ? "you gave no text" : "your text could not be used")}, so the plan is a timed skeleton: every marked place is yours to fill.",
        };
    }

    private static string Chosen(Lesson lesson)
    {
        var routine = lesson.Routine;
        var others = RoutineChoosing
            .Suited(lesson.Request, lesson.Pack)
            .Where(r => r.Id != routine.Id)
            .Select(r => $"“{r.Name.Split(" (")[0]}”")
            .ToList();
        var suits = routine.Subjects.Length == 0 ? "any subject" : "the subject";
        var instead = others.Count == 0 ? "" : $" You could also ask for {Either(others)}.";
        return $"You left the routine to us. We took “{routine.Name}”: it suits {suits}, grades {lesson.Request.Band} and {lesson.Request.Minutes} minutes.{instead}";
    }

    private static string Either(IReadOnlyList<string> names) =>
        names.Count < 2 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} or {names[^1]}";

    private static string? OtherStandards(Lesson lesson)
    {
        var asked = lesson.Request.Standards.Where(StandardsCatalogue.Exists).ToList();
        var own = lesson.Pack.Standards;
        return
            asked.Count == 0
            || lesson.Pack.Origin is PackOrigin.Text or PackOrigin.Frames
            || asked.TrueForAll(a => own.Any(o => StandardsCatalogue.AreSame(a, o)))
            ? null
            : $"You asked for {string.Join(", ", asked)}. This pack was written for {(own.Length == 0 ? "no code of these catalogues" : string.Join(", ", own))}. Check that the practice shows what your codes ask for.";
    }

    private static string? OtherBand(Lesson lesson)
    {
        var (pack, asked) = (lesson.Pack, lesson.Request.Band);
        if (pack.Bands.Contains(asked) || pack.Origin is PackOrigin.Text or PackOrigin.Frames)
        {
            return null;
        }

        var written = string.Join(" and ", pack.Bands);
        var older = Rank(asked) > pack.Bands.Max(Rank);
        var adapt = older
            ? $"For older students, start from the harder practice tasks, ask for exact terms such as “{pack.Vocabulary[^1].Term}”, and let them find a source or a counterexample of their own."
            : $"For younger students, keep the words “{pack.Vocabulary[0].Term}” and “{pack.Vocabulary[1].Term}” and leave the other terms out, say each explanation in short sentences, and do the first practice task together with objects or drawings. {Gap.For("the numbers, names or lines that you swap for easier ones")}";
        var codes =
            lesson.Request.Standards.Count > 0 || pack.Standards.Length == 0
                ? ""
                : $" Its standards are of those grades ({string.Join(", ", pack.Standards)}), so none is listed.";
        return $"This pack was written for grades {written}, and you asked for grades {asked}.{codes} {adapt}";
    }

    private static string? OtherSubject(Lesson lesson)
    {
        var (written, asked) = (SubjectFrame.Find(lesson.Pack.Subject), SubjectFrame.Find(lesson.Request.Subject));
        return lesson.Pack.Origin is PackOrigin.Pack or PackOrigin.PackAndText && written is not null && written != asked
            ? $"This pack was written for {written.Name}, and you asked for {lesson.SubjectName}. Check that the practice serves your course."
            : null;
    }

    private static int Rank(string band) => LessonRequests.Bands.ToList().IndexOf(band);
}
