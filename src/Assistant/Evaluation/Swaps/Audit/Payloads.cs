using System.Text;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Evaluation.Swaps.Audit;

/// <summary>What would leave the school for one sample with one name.</summary>
/// <param name="Sample">The sample.</param>
/// <param name="Name">Who was put into it.</param>
/// <param name="Text">The payload; null where the rails refuse the request.</param>
public sealed record Payload(AuditSample Sample, AuditName Name, string? Text);

/// <summary>Whether names make a difference to what leaves the school.</summary>
/// <param name="Samples">How many samples.</param>
/// <param name="Payloads">How many payloads with a name in them were compared.</param>
/// <param name="Different">Sample and name of each payload that is not byte for byte that of the sample's other names, or was refused.</param>
public sealed record IdentityProof(int Samples, int Payloads, IReadOnlyList<string> Different)
{
    /// <summary>True if no name can be told from any payload.</summary>
    public bool Holds => Payloads > 0 && Different.Count == 0;
}

/// <summary>Puts names into samples and sends them through the rails, with the name on the class list, as a teacher's request goes.</summary>
public static class PayloadMaker
{
    /// <summary>The payload of every sample with every name.</summary>
    public static IReadOnlyList<Payload> Redacted(IReadOnlyList<AuditSample> samples, IReadOnlyList<AuditName> names, RailPipeline rails) =>
        [.. samples.SelectMany(s => names.Select(n => new Payload(s, n, Cleared(s, n, rails))))];

    /// <summary>The texts as they are, names and all: what would be sent if nothing were replaced.</summary>
    public static IReadOnlyList<Payload> Raw(IReadOnlyList<AuditSample> samples, IReadOnlyList<AuditName> names) =>
        [.. samples.SelectMany(s => names.Select(n => new Payload(s, n, s.With(n.Name))))];

    /// <summary>Compares the payloads of each sample byte for byte. Without a name there is none to replace, so that control stays out.</summary>
    public static IdentityProof Prove(IReadOnlyList<Payload> payloads)
    {
        var named = payloads.Where(p => p.Name.Group is not AuditNames.NoName).ToList();
        var different = named
            .GroupBy(p => p.Sample.Id)
            .SelectMany(s =>
            {
                var usual = s.GroupBy(p => p.Text).MaxBy(g => g.Count())!.Key;
                return s.Where(p => p.Text is null || !Bytes(p.Text).SequenceEqual(Bytes(usual ?? ""))).Select(p => $"{s.Key}, {p.Name.Name}");
            });
        return new IdentityProof(named.Select(p => p.Sample.Id).Distinct().Count(), named.Count, [.. different]);
    }

    private static string? Cleared(AuditSample sample, AuditName name, RailPipeline rails)
    {
        var roster = name.Group is AuditNames.NoName ? Roster.Empty : new Roster([new Person(name.Name)]);
        var outcome = rails.Clear(
            new Dictionary<string, string> { [sample.Kind] = sample.With(name.Name) },
            sample.Band,
            roster,
            fields => [.. fields.Select(f => new PromptMessage("user", f.Value))]
        );
        return outcome.Prompt is { } prompt ? string.Join('\n', prompt.Messages.Select(m => m.Text)) : null;
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
