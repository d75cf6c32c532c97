using System.Text.Json.Nodes;

namespace Homeroom.Guardrails;

/// <summary>Proof that the rails have looked at a text. Only <see cref="RailPipeline"/> makes one; store and page ask for one.</summary>
public sealed class CheckedReply
{
    internal CheckedReply(JsonNode content, IReadOnlyList<Finding> findings)
    {
        Content = content;
        Findings = findings;
    }

    /// <summary>The content, names restored.</summary>
    public JsonNode Content { get; }

    /// <summary>What the rails found in it.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The strongest severity among the findings.</summary>
    public Verdict Verdict => Findings.Count == 0 ? Verdict.Pass : Findings.Max(f => f.Severity);
}
