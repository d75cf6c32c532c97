using Homeroom.Guardrails.Bias;
using Homeroom.Guardrails.Injection;
using Homeroom.Guardrails.Plans;
using Homeroom.Guardrails.Policies;
using Homeroom.Guardrails.Readability;
using Homeroom.Guardrails.Safety;

namespace Homeroom.Guardrails;

/// <summary>The rails that stand on both sides of every model.</summary>
public static class DefaultRails
{
    /// <summary>A pipeline of all rails.</summary>
    /// <param name="policy">What findings do; without one, what the rails propose.</param>
    public static RailPipeline Create(Policy? policy = null) => new(All(), policy);

    // In order: what must not pass first, what is advice last.
    private static IRail[] All() =>
        [
            new HiddenTextRail(),
            new InstructionRail(),
            new JailbreakRail(),
            new UnsafeRail(),
            new SafeguardingRail(),
            new HateRail(),
            new MarkupRail(),
            new GapRail(),
            new ArithmeticRail(),
            new WordingRail(),
            new OnlyHeRail(),
            new ReadingLevelRail(),
        ];
}
