namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Works a teacher's text into a topic pack: the pack stays the lesson, the text is read, asked about and defined from.</summary>
internal static class PackWithText
{
    private const int FewestSentences = 6;

    public static TopicPack For(TopicPack pack, SourceText text)
    {
        var isRead = text.Ideas.Count == 0 && text.Sentences.Count >= FewestSentences;
        var questions = isRead ? Questions(text, pack) : [];
        return pack with
        {
            KeyPoints = KeyPoints(pack, text),
            Vocabulary = Vocabulary(pack, text),
            Materials = isRead ? [.. pack.Materials, SubjectFrame.Common.TextGaps.Materials] : pack.Materials,
            Cycles = [.. pack.Cycles.Select((c, i) => Cycle(c, text, i, isRead))],
            Exit = [.. pack.Exit.Select((item, i) => i % 2 == 1 && questions.Count > i / 2 ? questions[i / 2] : item)],
            Origin = PackOrigin.PackAndText,
        };
    }

    private static string[] KeyPoints(TopicPack pack, SourceText text) =>
        text.Ideas.Count > 0 ? [.. text.Ideas.Concat(pack.KeyPoints).Take(4)]
        : text.Sentences.Count > 0
            ? [.. pack.KeyPoints.Take(3), $"From the text: “{text.Heaviest([.. Enumerable.Range(0, text.Sentences.Count)], 1)[0]}”"]
        : pack.KeyPoints;

    private static PackWord[] Vocabulary(TopicPack pack, SourceText text)
    {
        var known = pack.Vocabulary.SelectMany(w => Words.Stems(w.Term)).ToHashSet();
        var added = text
            .Terms.Where(t => t.Definition is not null && !Words.Stems(t.Term).Any(known.Contains))
            .Take(Math.Max(3, 8 - pack.Vocabulary.Length))
            .Select(t => new PackWord
            {
                Term = t.Term,
                Definition = t.Definition!,
                Own = true,
            });
        return [.. added.Concat(pack.Vocabulary).Take(8)];
    }

    private static PackCycle Cycle(PackCycle cycle, SourceText text, int index, bool isRead)
    {
        var own = text
            .Tasks.Where((_, i) => i % 3 == index)
            .Select(t => new PackTask
            {
                Task = t,
                Answer = Gap.For("what a good answer to your task holds"),
                Bloom = Bloom.Of(t)!,
                Own = true,
            });
        var asked = isRead
            ? text
                .Terms.Where(t => t.Definition is not null)
                .Skip(index)
                .Take(1)
                .Select(t => new PackCheck { Question = $"In the words of the text: what is meant by “{t.Term}”?", Answer = t.Definition! })
            : [];
        return cycle with { Practice = [.. own.Take(2), .. cycle.Practice], Checks = [cycle.Checks[0], .. asked.Concat(cycle.Checks[1..]).Take(2)] };
    }

    // Only a sentence about one of the pack's own words belongs in the quiz of this lesson.
    private static List<PackItem> Questions(SourceText text, TopicPack pack) =>
        [
            .. text.Heaviest([.. Enumerable.Range(0, text.Sentences.Count)], 40)
                .Select(s =>
                    text.Terms.Where(t => pack.Vocabulary.Any(w => Words.Uses(w.Definition, t.Term)))
                        .Select(t => TextQuestions.Cloze(text, s, t))
                        .FirstOrDefault(i => i is not null)
                )
                .OfType<PackItem>()
                .DistinctBy(i => i.Key)
                .Take(2),
        ];
}
