using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Lessons;

/// <summary>What a draft still asks of its teacher before it can be approved: holds to settle by changing words, and gaps to fill.</summary>
internal static class ToDo
{
    /// <summary>As "2 holds", "87 gaps to fill" or "1 hold, 87 gaps to fill".</summary>
    public static string Of(int holds, int gaps) =>
        (holds, gaps) switch
        {
            (_, 0) => Times.Count(holds, "hold"),
            (0, _) => Times.Count(gaps, "gap") + " to fill",
            _ => $"{Times.Count(holds, "hold")}, {Times.Count(gaps, "gap")} to fill",
        };

    /// <summary>The same as a sentence.</summary>
    public static string Sentence(int holds, int gaps) =>
        (holds, gaps) switch
        {
            (1, 0) => "One hold is open.",
            (_, 0) => $"{holds} holds are open.",
            (0, 1) => "One gap is yours to fill.",
            (0, _) => $"{gaps} gaps are yours to fill.",
            _ => $"{Times.Count(holds, "hold")} to settle, {Times.Count(gaps, "gap")} to fill.",
        };
}
