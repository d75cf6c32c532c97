using System.Runtime.CompilerServices;
using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.Assistant.BiasActivities.Marks;
using Homeroom.Guardrails.Bias.Language;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>Words that the detector marked.</summary>
/// <param name="Span">The words.</param>
/// <param name="Code">What it takes them for.</param>
/// <param name="Why">Its reason.</param>
public sealed record MachineMark(TokenSpan Span, string Code, string Why);

/// <summary>What our own detector marks in an activity's texts.</summary>
internal static class MachineMarks
{
    /// <summary>What students are told it is.</summary>
    public const string WhatItIs =
        "These marks are by a program: a list of words and rules that Homeroom came with, not a language model. It is often wrong. Look where it agrees with people, and where it does not.";

    private static readonly ConditionalWeakTable<LivePlan, IReadOnlyList<MachineMark>> Known = [];

    /// <summary>The marks, in the order of the words.</summary>
    public static IReadOnlyList<MachineMark> Of(LivePlan plan) => Known.GetValue(plan, Find);

    private static IReadOnlyList<MachineMark> Find(LivePlan plan)
    {
        List<MachineMark> found = [];
        foreach (var (paragraphs, text) in plan.Text.Texts.Select((p, i) => (p, i)))
        {
            foreach (var (words, paragraph) in paragraphs.Select((w, i) => (w, i)))
            {
                foreach (var f in BiasLanguage.Find(words))
                {
                    if (plan.Text.At(text, paragraph, f.Start, f.Length) is { } span)
                    {
                        found.Add(new MachineMark(span, f.Code, f.Why));
                    }
                }
            }
        }

        return [.. found.OrderBy(m => m.Span.First)];
    }
}
