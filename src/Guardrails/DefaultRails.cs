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
    /// <param name="safeguarding">Whom a teacher turns to when a student may be in danger; without it, whoever does that in most schools.</param>
    public static RailPipeline Create(Policy? policy = null, Safeguarding? safeguarding = null) =>
        new(All(safeguarding ?? Safeguarding.Default), policy);

    // In order: what must not pass first, what is advice last.
    private static IRail[] All(Safeguarding safeguarding) =>
        [
            new HiddenTextRail(),
            new InstructionRail(),
            new JailbreakRail(),
            new UnsafeRail(),
            new SafeguardingRail(safeguarding),
            new HateRail(),
            new MarkupRail(),
            new GapRail(),
            new ArithmeticRail(),
            new WordingRail(),
            new OnlyHeRail(),
            new ReadingLevelRail(),
        ];
}
