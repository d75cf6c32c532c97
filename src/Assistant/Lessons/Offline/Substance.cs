namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Decides what a lesson is made of: a topic pack, the teacher's text, both, or frames with marked gaps.</summary>
internal static class Substance
{
    /// <param name="request">A cleaned request.</param>
    /// <param name="packId">The pack that was found for the topic as typed, empty for none; null to look for it here.</param>
    public static TopicPack For(LessonRequest request, string? packId)
    {
        var pack = packId is null ? PackMatch.Find(request.Topic, request.Subject, request.Band) : PackMatch.ById(packId);
        var text = SourceText.Read(request.Source);
        var unread = text is null && !string.IsNullOrWhiteSpace(request.Source);
        return (pack, text) switch
        {
            ({ } p, null) => unread ? p with { Unread = SourceText.KindOf(request.Source) } : p,
            ({ } p, { } t) => PackWithText.For(p, t),
            (null, { } t) => TextPack.For(request, t),
            _ => FramePack.For(request.Topic, request.Subject, request.Band) with { Unread = unread ? SourceText.KindOf(request.Source) : null },
        };
    }
}
