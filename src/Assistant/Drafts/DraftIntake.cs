using System.Text.Json.Nodes;
using Homeroom.Assistant.Models;

namespace Homeroom.Assistant.Drafts;

/// <summary>What comes in for one draft: sections that fit at once, sections in a wrong shape, which are repaired once, and what is missing.</summary>
internal sealed class DraftIntake(Draft draft, DraftRequest request)
{
    private const int LongestRepair = 60_000;

    private readonly HashSet<string> _arrived = [.. draft.Sections.Select(s => s.Id)];
    private readonly Dictionary<string, JsonNode> _misshapen = [];
    private SectionReader _reader = new();

    /// <summary>Sections that came in a wrong shape, as they came.</summary>
    public IReadOnlyDictionary<string, JsonNode> Misshapen => _misshapen;

    /// <summary>All text of the reply at hand.</summary>
    public string Raw => _reader.Raw;

    /// <summary>Whether the reply at hand came to its end and is no plan at all.</summary>
    public bool IsNoPlan =>
        BroughtNothing && Missing.Any() && !string.IsNullOrWhiteSpace(Raw) && (_reader.Closed || !Raw.Contains("{\"", StringComparison.Ordinal));

    /// <summary>Whether a repair makes sense.</summary>
    public bool CanBeRepaired => _misshapen.Count > 0 || (IsNoPlan && Raw.Length <= LongestRepair);

    /// <summary>Whether no section has come in, in whatever shape.</summary>
    public bool BroughtNothing => _misshapen.Count == 0 && _arrived.Count == draft.Sections.Count;

    /// <summary>Whether nothing is left to be asked for.</summary>
    public bool IsWhole => _misshapen.Count == 0 && !Missing.Any();

    private IEnumerable<string> Missing => draft.Outline.Where(s => !_arrived.Contains(s) && !request.Kind.MayLack(s));

    /// <summary>Takes a piece of a reply and gives the sections that it completes and that fit.</summary>
    public IEnumerable<(string Name, JsonNode Value)> Take(string piece)
    {
        foreach (var (name, value) in _reader.Take(piece))
        {
            if (value is null || !draft.Outline.Contains(name) || _arrived.Contains(name))
            {
                continue;
            }

            if (request.Kind.ValidateReply(name, value).Count > 0)
            {
                _misshapen.TryAdd(name, value);
                continue;
            }

            _misshapen.Remove(name);
            _arrived.Add(name);
            yield return (name, value);
        }
    }

    /// <summary>The inputs of the repair prompt.</summary>
    public Dictionary<string, string> RepairInputs()
    {
        var inputs = request.Kind.Inputs(request);
        var wanted = _misshapen.Count > 0 ? _misshapen.Keys : Missing;
        inputs["wanted"] = string.Join(", ", wanted);
        inputs["wrong"] =
            _misshapen.Count > 0
                ? string.Join('\n', _misshapen.SelectMany(s => request.Kind.ValidateReply(s.Key, s.Value)).Select(e => $"{e.Path}: {e.Message}"))
                : "The reply is not a JSON object with these sections.";
        inputs["reply"] =
            _misshapen.Count > 0
                ? new JsonObject(_misshapen.Select(s => KeyValuePair.Create(s.Key, (JsonNode?)s.Value.DeepClone()))).ToJsonString(Json.Options)
                : Raw;
        return inputs;
    }

    /// <summary>Begins on the next reply.</summary>
    public void Anew() => _reader = new SectionReader();

    /// <summary>A section is kept in the shape in which it came.</summary>
    public void Settle(string name)
    {
        _misshapen.Remove(name);
        _arrived.Add(name);
    }

    /// <summary>What is wrong when sections are still missing; null when the plan is whole.</summary>
    public ModelTrouble? Lack =>
        !Missing.Any() ? null
        : string.IsNullOrWhiteSpace(Raw) && BroughtNothing ? new ModelTrouble("The model sent an empty reply.", kind: TroubleKind.Unreadable)
        : Told(new ModelTrouble("The reply broke off.", kind: TroubleKind.BrokeOff));

    /// <summary>The same trouble, with what has been kept and what comes next.</summary>
    public ModelTrouble Told(ModelTrouble trouble)
    {
        if (trouble.Kind is not (TroubleKind.BrokeOff or TroubleKind.Truncated or TroubleKind.TooSlow or TroubleKind.TooLong))
        {
            return trouble;
        }

        if (trouble.Kind == TroubleKind.Truncated && BroughtNothing)
        {
            return new ModelTrouble(
                "The model stopped before it had written one section: its longest reply is too short for a plan. Draft it offline, or have another model set up.",
                canRetry: false,
                inner: trouble,
                kind: trouble.Kind
            );
        }

        var here =
            _arrived.Count > 0
                ? $" {_arrived.Count} of {draft.Outline.Count} sections arrived whole and are kept; only the others are asked for again."
                : "";
        return new ModelTrouble(
            trouble.Message + here,
            trouble.RetryAfter ?? (BroughtNothing ? null : TimeSpan.FromSeconds(1)),
            trouble.CanRetry,
            trouble,
            trouble.Kind
        )
        {
            Attempts = trouble.Attempts,
        };
    }
}
