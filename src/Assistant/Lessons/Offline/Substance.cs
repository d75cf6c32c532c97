namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Decides what a lesson is made of: a topic pack, the teacher's text, both, or frames with marked gaps.</summary>
internal static class Substance
{
    public static TopicPack For(LessonRequest request)
    {
        var pack = PackMatch.Find(request.Topic, request.Subject, request.Band);
        var text = SourceText.Read(request.Source);
        return (pack, text) switch
        {
            ({ } p, null) => p,
            ({ } p, { } t) => PackWithText.For(p, t),
            (null, { } t) => TextPack.For(request, t),
            _ => FramePack.For(request.Topic, request.Subject, request.Band),
        };
    }
}
