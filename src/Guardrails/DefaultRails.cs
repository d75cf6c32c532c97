using Homeroom.Guardrails.Bias;
using Homeroom.Guardrails.Injection;
using Homeroom.Guardrails.Plans;
using Homeroom.Guardrails.Readability;
using Homeroom.Guardrails.Safety;

namespace Homeroom.Guardrails;

/// <summary>The rails that stand on both sides of every model.</summary>
public static class DefaultRails
{
    /// <summary>A pipeline of all rails, in order: what must not pass first, what is advice last.</summary>
    public static RailPipeline Create() =>
        new([
            new HiddenTextRail(),
            new InstructionRail(),
            new JailbreakRail(),
            new UnsafeRail(),
            new SafeguardingRail(),
            new MarkupRail(),
            new GapRail(),
            new ArithmeticRail(),
            new WordingRail(),
            new OnlyHeRail(),
            new ReadingLevelRail(),
        ]);
}
