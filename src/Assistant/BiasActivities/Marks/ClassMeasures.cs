namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>Everything a teacher's screen shows of a class's marks, but for the intervals, which take longer.</summary>
/// <param name="Heat">How often each word was marked.</param>
/// <param name="Agreement">How far pupils mark the same words.</param>
/// <param name="Key">The marks beside the key.</param>
/// <param name="Points">What is worth talking about.</param>
public sealed record ClassMeasures(Heat Heat, Agreement Agreement, KeyComparison Key, DiscussionPoints Points)
{
    /// <summary>Measures the marks of a class.</summary>
    public static ClassMeasures Of(ClassMarks marks, MarkKey key)
    {
        var heat = Heat.Of(marks);
        var compared = KeyComparison.Of(marks, key);
        return new(heat, Agreement.Of(marks, heat), compared, DiscussionPoints.Of(marks, heat, compared));
    }
}
