namespace Homeroom.Guardrails.Policies;

/// <summary>A policy, compiled: one look into a table for each finding. It does not change, so any number of threads may ask it.</summary>
internal sealed class Rulebook
{
    private static readonly string[] Bands = ["K-2", "3-5", "6-8", "9-12"];

    private static readonly Direction[] Ways = Enum.GetValues<Direction>();

    private readonly Policy _policy;
    private readonly Dictionary<(string Rail, string Code), Verdict?[]> _table = [];
    private readonly List<AllowedWord> _allowed = [];

    public Rulebook(Policy policy)
    {
        _policy = policy;
        Add(policy);
    }

    /// <summary>The finding with what the policy makes of it.</summary>
    public Finding Rule(Finding found, string railVersion, RailInput input)
    {
        var allowed = Allowing(found, input);
        var asked = allowed is null ? Find(found.Rail, found.Code, input) : Verdict.Pass;
        var verdict = asked is { } v ? NotBelow(found, input.Direction, v) : found.Severity;
        var reason = verdict == Verdict.Pass ? allowed?.Reason : null;
        return found with { Severity = verdict, Ruling = new Ruling(_policy.Name, _policy.Version, railVersion, found.Severity, reason) };
    }

    private static Verdict NotBelow(Finding found, Direction direction, Verdict asked)
    {
        if (asked >= found.Severity || PolicyFloor.Under(found.Rail, found.Code, direction) is not { } floor)
        {
            return asked;
        }

        var least = floor.Least < found.Severity ? floor.Least : found.Severity;
        return asked < least ? least : asked;
    }

    private Verdict? Find(string rail, string code, RailInput input) =>
        _table.TryGetValue((rail, code), out var row) || (code != PolicyFloor.Broken && _table.TryGetValue((rail, PolicyRule.AnyCode), out row))
            ? row[Slot(input.Direction, Array.IndexOf(Bands, input.Band))]
            : null;

    private AllowedWord? Allowing(Finding found, RailInput input)
    {
        if (_allowed.Count == 0 || found.Length == 0 || PolicyFloor.Under(found.Rail, found.Code, input.Direction) is not null)
        {
            return null;
        }

        var text = input.Texts.FirstOrDefault(t => t.Place == found.Place)?.Text;
        return text is null
            ? null
            : _allowed.Find(a =>
                (a.Rail.Length == 0 || a.Rail == found.Rail)
                && WholeWords.Of(text, a.Text).Any(at => at <= found.Start && found.Start + found.Length <= at + a.Text.Length)
            );
    }

    // The policy beneath first; within one, narrower rules later, so that they stand.
    private void Add(Policy policy)
    {
        if (policy.Over is { } beneath)
        {
            Add(beneath);
        }

        _allowed.AddRange(policy.Allowed);
        var byWidth = policy.Rules.OrderBy(r => r.Code != PolicyRule.AnyCode).ThenBy(r => r.Directions.Count > 0).ThenBy(r => r.Bands.Count > 0);
        foreach (var rule in byWidth)
        {
            Add(rule);
        }
    }

    private void Add(PolicyRule rule)
    {
        if (!_table.TryGetValue((rule.Rail, rule.Code), out var own))
        {
            _table[(rule.Rail, rule.Code)] = own = Begun(rule);
        }

        Write(own, rule);
        if (rule.Code == PolicyRule.AnyCode)
        {
            foreach (var row in _table.Where(t => t.Key.Rail == rule.Rail && t.Key.Code is not (PolicyRule.AnyCode or PolicyFloor.Broken)))
            {
                Write(row.Value, rule);
            }
        }
    }

    private Verdict?[] Begun(PolicyRule rule) =>
        rule.Code != PolicyFloor.Broken && _table.TryGetValue((rule.Rail, PolicyRule.AnyCode), out var any)
            ? [.. any]
            : new Verdict?[Ways.Length * (Bands.Length + 1)];

    private static void Write(Verdict?[] row, PolicyRule rule)
    {
        foreach (var way in rule.Directions.Count == 0 ? Ways : rule.Directions)
        {
            for (var band = -1; band < Bands.Length; band++)
            {
                if (rule.Bands.Count == 0 || (band >= 0 && rule.Bands.Contains(Bands[band])))
                {
                    row[Slot(way, band)] = rule.Verdict;
                }
            }
        }
    }

    // A band that nobody knows has a slot of its own, for which only rules without a band hold.
    private static int Slot(Direction way, int band) => ((int)way * (Bands.Length + 1)) + band + 1;
}
