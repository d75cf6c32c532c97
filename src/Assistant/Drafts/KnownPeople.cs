using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Drafts;

/// <summary>Everybody whom a draft may name: the class list, and who was named to the model and came back. Looked up when it is first asked for.</summary>
/// <param name="rosters">The class lists.</param>
/// <param name="stored">The draft.</param>
/// <param name="vaults">The names that were replaced for a reply.</param>
public sealed class KnownPeople(IRosterStore rosters, StoredDraft stored, params NameVault[] vaults)
{
    private readonly Lock _lock = new();
    private Task<Roster>? _known;

    /// <summary>The people.</summary>
    public Task<Roster> GetAsync(CancellationToken ct)
    {
        lock (_lock)
        {
            return _known ??= FindAsync(ct);
        }
    }

    /// <summary>The class list and whoever else was named in the request: the rails found them by what stands around them, and they came back into the draft.</summary>
    public static Roster Of(StoredDraft stored, Roster roster) => Of(stored, roster, []);

    private async Task<Roster> FindAsync(CancellationToken ct) => Of(stored, await rosters.GetAsync(stored.Draft.Owner, ct), vaults);

    private static Roster Of(StoredDraft stored, Roster roster, NameVault[] vaults)
    {
        var asked = Pseudonyms.Mask(stored.Request.Kind.Inputs(stored.Request), roster).Vault;
        var names = vaults
            .Prepend(asked)
            .SelectMany(v => v.Originals)
            .Where(o => o.Key.StartsWith("[[NAME-", StringComparison.Ordinal))
            .Select(o => o.Value)
            .Except(roster.Names)
            .Distinct()
            .Order(StringComparer.Ordinal);
        return new Roster([.. roster.People, .. names.Select(n => (Person)n)]);
    }
}
