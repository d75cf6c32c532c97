namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Makes a pack out of a teacher's text. What the text cannot supply stays a marked gap.</summary>
internal static class TextPack
{
    public static TopicPack For(LessonRequest request, SourceText text)
    {
        var frames = FramePack.For(request.Topic, request.Subject, request.Band);
        var count = Lesson.CyclesIn(request.Minutes);
        HashSet<string> titles = [];
        var cycles = Enumerable
            .Range(0, 3)
            .Select(c => new TextCycle(
                text,
                Stretch(text, c, count),
                frames.Cycles[c],
                Tasks(text, request.Band, c),
                [.. text.Tasks.Where((_, i) => i % count == c).Take(3)],
                titles
            ))
            .ToList();
        var names = text.Terms.Select(t => $"“{t.Term}”").Take(3).ToList();
        return frames with
        {
            Id = "text:" + request.Topic,
            KeyPoints = KeyPoints(text, frames),
            Vocabulary = Vocabulary(text, frames),
            Materials = text.Ideas.Count > 0 ? frames.Materials : [SubjectFrame.Common.TextGaps.Materials, .. frames.Materials],
            Cycles = [.. cycles.Select(c => c.Cycle)],
            Starter = Starter(text, frames, request.Band),
            Exit = [.. cycles.SelectMany((c, i) => c.Exit.Concat(frames.Exit.Skip(i * 2).Select(c.Named)).Take(2))],
            SuccessCriteria =
                names.Count < 2
                    ? frames.SuccessCriteria
                    :
                    [
                        $"I can tell in my own words what {text.Terms[0].Term} and {text.Terms[1].Term} mean{(text.Ideas.Count > 0 ? "" : ", and point to the place in the text")}.",
                        .. frames.SuccessCriteria[1..],
                    ],
            EnglishLearners =
                names.Count < 3 || text.Ideas.Count > 0
                    ? frames.EnglishLearners
                    : $"Post the frames “The text says that ___” and “___ means ___”, and put a picture beside {names[0]}, {names[1]} and {names[2]}. Read the text aloud once before anyone reads alone.",
            Origin = PackOrigin.Text,
        };
    }

    public static string[] KeyPoints(SourceText text, TopicPack frames)
    {
        var points = text.Ideas.Count > 0 ? text.Ideas.Take(4) : text.Heaviest([.. Enumerable.Range(0, text.Sentences.Count)], 4);
        return [.. points.Concat(frames.KeyPoints).Take(Math.Clamp(points.Count(), 3, 4))];
    }

    private static int[] Stretch(SourceText text, int cycle, int count)
    {
        var all = text.Sentences.Count;
        return cycle >= count ? [] : [.. Enumerable.Range(all * cycle / count, (all * (cycle + 1) / count) - (all * cycle / count))];
    }

    private static PackWord[] Vocabulary(SourceText text, TopicPack frames)
    {
        var defined = text
            .Terms.OrderBy(t => t.Definition is null)
            .Take(Math.Max(3, Math.Min(8, text.Terms.Count(t => t.Definition is not null))))
            .Select(t => new PackWord
            {
                Term = t.Term,
                Definition = t.Definition ?? Gap.For($"a sentence that uses “{CleanText.ForGap(t.Term)}” and says what it means"),
            })
            .ToList();
        return [.. defined.Concat(frames.Vocabulary).Take(Math.Max(3, defined.Count))];
    }

    // The second cycle asks in other ways than the first and the third.
    private static PackTask[] Tasks(SourceText text, string band, int cycle) =>
        band == "K-2" ? SubjectFrame.Common.YoungTasks
        : text.Ideas.Count > 0 ? SubjectFrame.Common.IdeaTasks
        : cycle == 1 ? SubjectFrame.Common.MoreTextTasks
        : SubjectFrame.Common.TextTasks;

    private static PackItem[] Starter(SourceText text, TopicPack frames, string band)
    {
        var gaps = SubjectFrame.Common.TextGaps;
        var frame = text.Ideas.Count > 0 || band == "K-2" ? gaps.IdeaStarter : gaps.Starter;
        var asked = text
            .Terms.Take(3)
            .Select(t => new Dictionary<string, string> { ["term"] = CleanText.ForGap(t.Term) })
            .Select(v => PackItem.Short(Fill.In(frame.Question, v), Fill.In(frame.Key, v), Fill.In(frame.Reveals, v)));
        return [.. asked.Concat(frames.Starter).Take(3)];
    }
}
