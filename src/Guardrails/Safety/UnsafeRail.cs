using System.Collections.Frozen;

namespace Homeroom.Guardrails.Safety;

/// <summary>
/// Refuses the means to do harm, asked for or given. It looks for the asking and the telling how, not for the subject: history,
/// literature, health and news are full of violence, drugs and suicide, and refusing to teach them would be a defect.
/// </summary>
public sealed class UnsafeRail : IRail
{
    private sealed record Means(string What, string Instead, string Help = "");

    private static readonly FrozenDictionary<string, Means> All = new Dictionary<string, Means>
    {
        ["weapon"] = new("steps to make or get a weapon", "its history, its science or how to keep people safe, without the steps"),
        ["drug"] = new("ways to make, get or push a drug", "its effects, the law or how to say no, without the steps"),
        ["attack"] = new("how to harm or get at other people", "safety, prevention or the law"),
        ["hacking"] = new("ways into what belongs to somebody else", "how people protect their accounts and devices"),
        ["fraud"] = new("ways to steal, to cheat people or to get round the law", "how people notice it and protect themselves, or the law"),
        ["cheating"] = new("ways to cheat in school", "how to study for it, or academic integrity"),
        ["evasion"] = new("ways round the adults who look after students", "why the rule stands, or how to ask for a change"),
        ["sexual"] = new("sexual content that has no place in a school", "health, safety or consent"),
        ["grooming"] = new("ways to get at or mistreat a child", "how children stay safe and where they find help"),
        ["stalking"] = new("ways to follow or expose a person", "privacy and how people protect it"),
        ["bullying"] = new("ways to hurt somebody with words", "how a class notices bullying and stands up to it"),
        ["hate"] = new("hate against a group of people", "how such hate arose and who stood up to it"),
        ["lies"] = new("made-up claims that are meant to be believed", "how readers check such claims"),
        ["self-harm"] = new(
            "ways to hurt oneself",
            "warning signs, help and support",
            " If a student is in danger, tell your counselor now; in the US call or text 988."
        ),
    }.ToFrozenDictionary();

    /// <inheritdoc/>
    public string Id => "unsafe";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) =>
        input
            .Texts.Where(t => !Places.Has(t.Place, "student_work", "work"))
            .SelectMany(t =>
                SafetyBooks
                    .Harm.Find(t.Words)
                    .Select(h => new Finding(
                        Id,
                        h.Code,
                        t.Place,
                        h.Start,
                        h.Length,
                        Severity(input.Direction),
                        Message(All[h.Code], input.Direction)
                    ))
            );

    // A student's work is read by a teacher, who has to see it.
    private static Verdict Severity(Direction direction) => direction == Direction.StudentWork ? Verdict.Hold : Verdict.Refuse;

    private static string Message(Means means, Direction direction) =>
        direction == Direction.StudentWork ? $"A student writes about {means.What} here. Read it before anybody else does.{means.Help}"
        : direction == Direction.Request ? $"This asks for {means.What}. Ask about {means.Instead} instead, and it can be drafted.{means.Help}"
        : $"This gives {means.What}, which cannot stand in a lesson. Write about {means.Instead} instead.{means.Help}";
}
