using System.Text.Json.Nodes;
using Homeroom.Guardrails.Injection;
using Homeroom.Guardrails.Policies;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Guardrails;

/// <summary>What the way in decided.</summary>
/// <param name="Prompt">The cleared prompt, or null when refused.</param>
/// <param name="Vault">The names that were replaced; it never leaves this side.</param>
/// <param name="Findings">All findings on the request.</param>
public sealed record ClearOutcome(ClearedPrompt? Prompt, NameVault Vault, IReadOnlyList<Finding> Findings)
{
    /// <summary>What stopped it; null when nothing did.</summary>
    public Finding? StoppedBy =>
        Prompt is not null ? null : Findings.LastOrDefault(f => f.Severity == Verdict.Refuse) ?? Findings.LastOrDefault(Steering.Is) ?? Findings[^1];
}

/// <summary>What the rails see in one text.</summary>
/// <param name="Findings">What they found; where something was masked, a finding of the rail "privacy" that asks for nothing.</param>
/// <param name="Masked">The text as it would go to a model.</param>
/// <param name="Restored">That text with the originals put back; the same as the text that came.</param>
public sealed record LookOutcome(IReadOnlyList<Finding> Findings, string Masked, string Restored)
{
    /// <summary>The strongest severity among the findings.</summary>
    public Verdict Verdict => Findings.Count == 0 ? Verdict.Pass : Findings.Max(f => f.Severity);
}

/// <summary>Runs the rails in order and makes the proofs. A rail that fails yields Hold on the way out and Refuse on the way in, never Pass.</summary>
public sealed class RailPipeline
{
    private readonly IReadOnlyList<IRail> _own;
    private readonly IRail[] _rails;
    private readonly Rulebook _rules;

    /// <summary>A pipeline of rails under a policy, which is compiled here, once.</summary>
    /// <param name="rails">The rails, in order.</param>
    /// <param name="policy">What findings do; without one, what the rails propose.</param>
    public RailPipeline(IEnumerable<IRail> rails, Policy? policy = null)
    {
        _own = [.. rails];
        Policy = policy ?? Policy.AsProposed;
        _rules = new Rulebook(Policy);
        _rails = SchoolWordsRail.Of(policy) is { Count: > 0 } words ? [.. _own, new SchoolWordsRail(words)] : [.. _own];
    }

    /// <summary>The policy that rules.</summary>
    public Policy Policy { get; }

    /// <summary>The same rails under another policy.</summary>
    public RailPipeline Under(Policy policy) => new(_own, policy);

    /// <summary>How many rails stand in the pipeline.</summary>
    public int Count => _rails.Length;

    /// <summary>Checks and masks a request, has it rendered, and checks what was rendered for leaks.</summary>
    /// <param name="fields">The texts of the request.</param>
    /// <param name="band">Grade band of the readers.</param>
    /// <param name="roster">The people it may name.</param>
    /// <param name="render">Makes messages of the masked fields.</param>
    /// <param name="work">Fields that a student wrote: they are looked at as such. A student in danger is told of and stops nothing; an attempt to steer does.</param>
    public ClearOutcome Clear(
        IReadOnlyDictionary<string, string> fields,
        string band,
        Roster roster,
        Func<IReadOnlyDictionary<string, string>, IReadOnlyList<PromptMessage>> render,
        IReadOnlyCollection<string>? work = null
    )
    {
        var input = RailInput.Of(Direction.Request, band, fields, work);
        var written = Once(RailInput.Of(Direction.StudentWork, band, fields, work));
        var findings = Run(input, Verdict.Refuse).Concat(written).Where(f => f.Severity > Verdict.Pass).ToList();
        var masked = Pseudonyms.Mask(fields, roster);
        findings.AddRange(Masks(masked, input).Where(f => f.Severity > Verdict.Pass));
        if (findings.Exists(f => f.Severity == Verdict.Refuse) || written.Exists(Steering.Is))
        {
            return new ClearOutcome(null, masked.Vault, findings);
        }

        var messages = render(masked.Fields);
        if (masked.Vault.LeaksIn(messages.Select(m => m.Text)) is { } leaked)
        {
            var leak = new Finding("privacy", "leak", "", 0, 0, Verdict.Refuse, $"A name was still in the text: “{leaked}”. Nothing was sent.");
            findings.Add(_rules.Rule(leak, IRail.FirstVersion, input));
            return new ClearOutcome(null, masked.Vault, findings);
        }

        return new ClearOutcome(new ClearedPrompt(messages, masked.Fields), masked.Vault, findings);
    }

    /// <summary>Restores names in a section and checks it.</summary>
    /// <param name="sectionId">The section; it begins every place of a finding.</param>
    /// <param name="content">The section as JSON.</param>
    /// <param name="band">Grade band of the readers.</param>
    /// <param name="vault">The names to restore; <see cref="NameVault.Empty"/> for a teacher's own text.</param>
    /// <param name="own">What the feature's own rules found in the section.</param>
    public CheckedReply Check(string sectionId, JsonNode content, string band, NameVault vault, IReadOnlyList<Finding> own)
    {
        var restored = JsonTexts.Map(content, vault.Restore);
        var texts = JsonTexts.Of(restored, "/" + sectionId);
        var input = new RailInput(Direction.Reply, band, texts);
        var findings = own.Concat(Strays(content, texts, vault))
            .Select(f => _rules.Rule(f, IRail.FirstVersion, input))
            .Concat(Run(input, Verdict.Hold));
        return new CheckedReply(restored, [.. findings.Where(f => f.Severity > Verdict.Pass)]);
    }

    /// <summary>The same with what slower checks have found. It can take a clearance away, and never gives one.</summary>
    /// <param name="cleared">What the rails here decided.</param>
    /// <param name="input">The texts that were looked at.</param>
    /// <param name="found">What was found besides.</param>
    public ClearOutcome Also(ClearOutcome cleared, RailInput input, IReadOnlyList<Found> found)
    {
        var more = Ruled(input, found);
        return cleared with
        {
            Prompt = more.Exists(f => Stops(f, input.Direction)) ? null : cleared.Prompt,
            Findings = [.. cleared.Findings, .. more],
        };
    }

    /// <summary>The same text with what slower checks have found. What the rails here found stays as it is, so that the verdict can only become stricter.</summary>
    public CheckedReply Also(CheckedReply reply, RailInput input, IReadOnlyList<Found> found) =>
        new(reply.Content, [.. reply.Findings, .. Ruled(input, found)]);

    /// <summary>What the policy makes of findings that were made elsewhere; those that ask for nothing are left out.</summary>
    public List<Finding> Ruled(RailInput input, IReadOnlyList<Found> found) =>
        [.. found.Select(f => _rules.Rule(f.Finding, f.RailVersion, input)).Where(f => f.Severity > Verdict.Pass)];

    /// <summary>Looks at one text by itself, for a person who wants to see what the rails see, or for a measurement. Nothing of it proves anything.</summary>
    public LookOutcome Look(string text, Direction direction, string band, Roster roster)
    {
        const string Place = "text";
        var input = new RailInput(direction, band, [new RailText(Place, text)]);
        var masked = Pseudonyms.Mask(new Dictionary<string, string> { [Place] = text }, roster);
        return new LookOutcome([.. Review(input), .. Masks(masked, input)], masked.Fields[Place], masked.Vault.Restore(masked.Fields[Place]));
    }

    /// <summary>What the rails say of several texts, also where the policy asks for nothing. Nothing of it proves anything.</summary>
    /// <param name="input">The texts.</param>
    /// <param name="roster">The people they may name; with it, also what would be masked.</param>
    public IReadOnlyList<Finding> Review(RailInput input, Roster? roster = null)
    {
        var findings = Run(input, input.Direction.IsForReading() ? Verdict.Hold : Verdict.Refuse);
        if (roster is not null)
        {
            findings.AddRange(Masks(Pseudonyms.Mask(input.Texts.ToDictionary(t => t.Place, t => t.Text), roster), input));
        }

        return findings;
    }

    // A student in danger stops nothing: it goes to a person.
    private static bool Stops(Finding finding, Direction direction) =>
        direction == Direction.StudentWork ? finding.Severity == Verdict.Refuse || Steering.Is(finding) : finding.Severity >= Verdict.Refuse;

    // The same words may stand in two fields, since what is quoted stands in the work, too: they are found once.
    private List<Finding> Once(RailInput written)
    {
        if (written.Texts.Count == 0)
        {
            return [];
        }

        var texts = written.Texts.ToDictionary(t => t.Place, t => t.Text);
        return
        [
            .. Run(written, Verdict.Refuse)
                .DistinctBy(f => (f.Rail, f.Code, texts.TryGetValue(f.Place, out var text) ? text.Substring(f.Start, f.Length) : "")),
        ];
    }

    // Looked for before names come back, since a teacher's own text may look like one afterwards.
    private static IEnumerable<Finding> Strays(JsonNode content, IReadOnlyList<RailText> restored, NameVault vault) =>
        !restored.Any(t => t.Text.Contains("[[", StringComparison.Ordinal))
            ? []
            : JsonTexts.Of(content).Zip(restored).SelectMany(t => vault.StrayTokens(t.First.Text).Select(stray => Stray(stray, t.Second)));

    private static Finding Stray(string token, RailText text) =>
        new(
            "privacy",
            "stray-token",
            text.Place,
            text.Text.IndexOf(token, StringComparison.OrdinalIgnoreCase),
            token.Length,
            Verdict.Hold,
            "A stand-in for a name came back changed, so no name was put in its place. Write the right name here."
        );

    private IEnumerable<Finding> Masks(Masked masked, RailInput input) =>
        masked
            .Replacements.Where(r => r.Kind != "TEXT")
            .Select(r => new Finding(
                "privacy",
                r.Kind.ToLowerInvariant(),
                r.Field,
                r.Start,
                r.Length,
                Verdict.Pass,
                "This is replaced before a model sees it."
            ))
            .Select(f => _rules.Rule(f, IRail.FirstVersion, input));

    private List<Finding> Run(RailInput input, Verdict whenBroken)
    {
        List<Finding> findings = [];
        foreach (var rail in _rails)
        {
            try
            {
                findings.AddRange(rail.Check(input).Select(f => _rules.Rule(f, rail.Version, input)));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                const string Message = "One of the checks could not be completed. Read this part yourself.";
                findings.Add(_rules.Rule(new Finding(rail.Id, PolicyFloor.Broken, "", 0, 0, whenBroken, Message), rail.Version, input));
            }
        }

        return findings;
    }
}
