namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Notes to the teacher: what this plan is, where it was written for others, and what it leaves open.</summary>
internal static class LessonNotes
{
    public static IEnumerable<string> For(Lesson lesson, ClassNeeds needs)
    {
        yield return Origin(lesson);
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
            var left = lesson.Pack.Cycles.Skip(lesson.CycleCount).Select(c => $"“{c.Title}”");
            yield return $"There was no time for {string.Join(" and ", left)}. Ask for a longer lesson to get that part.";
        }

        if (lesson.Request.Minutes >= 100)
        {
            yield return "This is a long sitting. Put a break of five minutes between two cycles and take it from the practice.";
        }

        if (needs.NotTakenUp.Count > 0)
        {
            var quoted = Clip.Sentences(string.Join(' ', needs.NotTakenUp), 600);
            yield return $"You also wrote: “{quoted}” No part of the plan takes this up. See which step it changes.";
        }
    }

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
                $"Composed from the routine “{routine}” and empty frames, not by a language model. No topic pack fits “{title}” and you gave no text, so the plan is a timed skeleton: every marked place is yours to fill.",
        };
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
        return $"This pack was written for grades {written}, and you asked for grades {asked}. {adapt}";
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
