using Homeroom.Assistant.Feedback.Experiments;

namespace Homeroom.Assistant.Prompts;

/// <summary>Two versions of a prompt of which each teacher gets one, always the same, while an experiment runs.</summary>
/// <param name="Experiment">Id of the experiment.</param>
/// <param name="Before">The version that everybody had.</param>
/// <param name="After">The new one.</param>
/// <param name="Share">Share of teachers that get the new one, 0 to 1.</param>
public sealed record PromptSplit(string Experiment, PromptPin Before, PromptPin After, double Share)
{
    /// <summary>The version of a teacher.</summary>
    public PromptPin Of(string teacher) => Assignment.GetsNew(Experiment, teacher, Share) ? After : Before;
}
