using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Lessons;

/// <summary>A name in a request, and what stands for it while it is drafted.</summary>
public sealed record MaskedName(string Name, string Token);

/// <summary>What is replaced in a request before any model sees it.</summary>
public static class RequestNames
{
    /// <summary>Names, addresses and numbers in the order in which they appear; text that only looks like a token is left out.</summary>
    public static IReadOnlyList<MaskedName> Of(DraftRequest request, Roster roster) =>
        [
            .. Pseudonyms
                .Mask(request.Kind.Inputs(request), roster)
                .Vault.Originals.Where(o => !o.Key.StartsWith("[[TEXT-", StringComparison.Ordinal))
                .Select(o => new MaskedName(o.Value, o.Key)),
        ];
}
