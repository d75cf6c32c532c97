namespace Homeroom.Assistant.Grading.Returns;

/// <summary>What a teacher wants on feedback sheets.</summary>
public sealed record SheetWishes
{
    /// <summary>Whether marks and their total are printed beside the words; without them a sheet has levels alone.</summary>
    public bool Total { get; init; }

    /// <summary>Lines for the student's reply, from 0.</summary>
    public int ReplyLines { get; init; } = 5;
}
