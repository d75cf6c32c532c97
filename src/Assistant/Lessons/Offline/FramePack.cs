namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>A pack that holds nothing but frames and marked gaps, for a topic that no topic pack covers.</summary>
internal static class FramePack
{
    public static TopicPack For(string topic, string subject, string band)
    {
        var (common, frame) = (SubjectFrame.Common, SubjectFrame.Find(subject));
        var values = new Dictionary<string, string> { ["topic"] = $"“{CleanText.ForGap(topic)}”" };
        string F(string text) => Fill.In(text, values);
        string[] All(string[] texts) => [.. texts.Select(F)];
        var cycles = (frame?.Cycles ?? common.Cycles).Select(c => Cycle(c, values)).ToArray();
        return new TopicPack
        {
            Id = "frames:" + topic,
            Subject = frame?.Id ?? subject,
            Title = topic,
            Bands = [band],
            BigQuestion = F(common.BigQuestion),
            Outcome = F(common.Outcome),
            SuccessCriteria = All(common.SuccessCriteria),
            PriorKnowledge = All(common.PriorKnowledge),
            KeyPoints = All(common.KeyPoints),
            Misconceptions = [.. common.Misconceptions.Select(m => new PackBelief { Belief = F(m.Belief), Response = F(m.Response) })],
            Vocabulary = common.Vocabulary,
            Materials = All(frame?.Materials ?? common.Materials),
            Cycles = cycles,
            Discussion = All(common.Discussion),
            Starter = [.. Enumerable.Range(1, 5).Select(n => Item(common.Starter, values, n, ""))],
            Exit = [.. Enumerable.Range(0, 6).Select(n => Item(common.Exit, values, n + 1, cycles[n / 2].Title))],
            Support = F(common.Support),
            Core = F(common.Core),
            Extension = F(common.Extension),
            EnglishLearners = F(common.EnglishLearners),
            Accessibility = F(common.Accessibility),
            Homework = F(common.Homework),
            Origin = PackOrigin.Frames,
        };
    }

    private static PackCycle Cycle(PackCycle frame, Dictionary<string, string> values)
    {
        var (common, inCycle) = (SubjectFrame.Common, new Dictionary<string, string>(values) { ["cycle"] = frame.Title });
        return new PackCycle
        {
            Title = frame.Title,
            Explanation = Fill.In(frame.Explanation, values),
            Example = Fill.In(frame.Example, values),
            Checks = [.. Enumerable.Range(1, 3).Select(n => Check(inCycle, n))],
            Practice = [.. frame.Practice.Select(p => p with { Task = Fill.In(p.Task, values), Answer = Fill.In(p.Answer, values) })],
            Feedback = Fill.In(common.Feedback, inCycle),
        };
    }

    private static PackCheck Check(Dictionary<string, string> values, int number)
    {
        var numbered = new Dictionary<string, string>(values) { ["number"] = $"{number}" };
        return new PackCheck
        {
            Question = Fill.In(SubjectFrame.Common.Check.Question, numbered),
            Answer = Fill.In(SubjectFrame.Common.Check.Answer, numbered),
        };
    }

    private static PackItem Item(PackItem frame, Dictionary<string, string> values, int number, string cycle)
    {
        var numbered = new Dictionary<string, string>(values) { ["number"] = $"{number}", ["cycle"] = cycle };
        return PackItem.Short(Fill.In(frame.Question, numbered), frame.Key, frame.Reveals);
    }
}
