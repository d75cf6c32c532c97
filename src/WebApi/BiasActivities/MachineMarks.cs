using System.Runtime.CompilerServices;
using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.Assistant.BiasActivities.Marks;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>What our own detector marks in an activity's texts.</summary>
internal static class MachineMarks
{
    /// <summary>What students are told it is.</summary>
    public const string WhatItIs =
        "These marks are by a program: a list of words and rules that Homeroom came with, not a language model. It is often wrong. Look where it agrees with people, and where it does not.";

    private static readonly ConditionalWeakTable<LivePlan, IReadOnlyList<ProposedMark>> Known = [];

    /// <summary>The marks, found once for each activity.</summary>
    public static IReadOnlyList<ProposedMark> Of(LivePlan plan) => Known.GetValue(plan, p => ActivityMarks.ProposedFor(p.Text));
}
