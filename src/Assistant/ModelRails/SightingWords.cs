using Homeroom.Guardrails;
using Homeroom.Guardrails.Injection;
using Homeroom.Guardrails.Safety;

namespace Homeroom.Assistant.ModelRails;

/// <summary>What a teacher reads of a sighting, and what it proposes.</summary>
public static class SightingWords
{
    /// <summary>Stands for a category that a service has newly thought of.</summary>
    public const string Other = "other";

    /// <summary>An attempt to steer a model.</summary>
    public const string Attack = Steering.Attack;

    private static readonly Dictionary<string, string> Words = new()
    {
        ["self-harm"] = "self-harm",
        ["self-harm-intent"] = "somebody who means to harm themselves",
        ["self-harm-instructions"] = "ways to harm oneself",
        ["sexual"] = "sexual content",
        ["sexual-minors"] = "sexual content about children",
        ["violence"] = "violence",
        ["violence-graphic"] = "violence in detail",
        ["hate"] = "hate against a group",
        ["hate-threatening"] = "threats against a group",
        ["harassment"] = "harassment",
        ["harassment-threatening"] = "threats against a person",
        ["illicit"] = "advice for something illegal",
        ["illicit-violent"] = "advice for an attack or a weapon",
        ["bias"] = "a bias against a group",
        [Attack] = "an attempt to steer the model",
        [Other] = "something that should not stand in a school",
    };

    /// <summary>Every code that a model rail may use.</summary>
    public static IReadOnlyCollection<string> Codes => Words.Keys;

    /// <summary>The finding that a sighting makes.</summary>
    public static Finding Finding(Sighting seen, IModelRail rail, Direction direction, Safeguarding safeguarding)
    {
        var verdict = Proposed(seen.Code, seen.IsStrong, direction);
        var message =
            verdict == Verdict.Escalate
                ? $"Somebody may be speaking of hurting themselves, as {rail.Service} reads it. Read this passage now and tell {safeguarding.Contact}; for advice, {safeguarding.Hotline}."
                : $"{rail.Service} sees {(seen.IsStrong ? "" : "signs of ")}{Words[seen.Code]} here. Read it yourself and decide.";
        return new Finding(rail.Id, seen.Code, seen.Spot.Place, seen.Spot.Start, seen.Spot.Length, verdict, message);
    }

    // What history, literature and news are full of is held at most: a teacher decides whether it belongs.
    private static Verdict Proposed(string code, bool isStrong, Direction direction) =>
        (code, direction) switch
        {
            ("self-harm" or "self-harm-intent" or "self-harm-instructions", Direction.StudentWork) => Verdict.Escalate,
            ("sexual-minors", not Direction.StudentWork) when isStrong => Verdict.Refuse,
            ("sexual-minors", _) => Verdict.Hold,
            _ => isStrong ? Verdict.Hold : Verdict.Note,
        };
}
