namespace Homeroom.Guardrails.Safety;

/// <summary>Holds statements that hate, threaten or dehumanise a group of people. To quote such a statement, to deny it or to speak against it is none.</summary>
public sealed class HateRail : IRail
{
    /// <inheritdoc/>
    public string Id => "hate";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) =>
        input.Texts.SelectMany(t =>
            SafetyBooks
                .Hate.Find(t.Words)
                .Where(h => !Quoted.Holds(t.Text, h.Start))
                .Select(h => new Finding(
                    Id,
                    h.Code,
                    t.Place,
                    h.Start,
                    h.Length,
                    Verdict.Hold,
                    "This speaks of a group of people with hate. Read it yourself before it goes on, and talk about it with whoever wrote it."
                ))
        );
}
