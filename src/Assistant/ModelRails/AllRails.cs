using System.Text.Json.Nodes;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;
using Homeroom.Guardrails.Safety;

namespace Homeroom.Assistant.ModelRails;

/// <summary>
/// The rails of this machine, and after them the model rails that a school has configured. What the first find stays as it is: a model rail can add a finding,
/// never take one away, and one that could not look adds that.
/// </summary>
/// <param name="local">The rails of this machine, which alone make proofs.</param>
/// <param name="models">The model rails; none by default.</param>
/// <param name="safeguarding">Whom a teacher turns to when a student may be in danger.</param>
public sealed class AllRails(RailPipeline local, IReadOnlyList<IModelRail> models, Safeguarding safeguarding)
{
    /// <summary>Id of findings about the model rails themselves.</summary>
    public const string Id = "model-rail";

    /// <summary>Code of a finding that says that one could not look.</summary>
    public const string Unavailable = "unavailable";

    /// <summary>The rails of this machine.</summary>
    public RailPipeline Local => local;

    /// <summary>How many rails look at texts that go this way.</summary>
    public int Count(Direction direction) => local.Count + models.Count(m => m.Concerns(direction));

    /// <summary>Who else reads texts, names replaced, each as it stands in a sentence.</summary>
    public IReadOnlyList<string> Services { get; } = [.. models.Select(m => m.Service)];

    /// <summary>Checks and masks a request, as <see cref="RailPipeline.Clear"/> does, and asks the model rails unless it is refused already.</summary>
    /// <param name="fields">The texts of the request.</param>
    /// <param name="band">Grade band of the readers.</param>
    /// <param name="roster">The people it may name.</param>
    /// <param name="render">Makes messages of the masked fields.</param>
    /// <param name="work">Fields that a student wrote.</param>
    /// <param name="ct">Whether it is still wanted.</param>
    public async ValueTask<ClearOutcome> ClearAsync(
        IReadOnlyDictionary<string, string> fields,
        string band,
        Roster roster,
        Func<IReadOnlyDictionary<string, string>, IReadOnlyList<PromptMessage>> render,
        IReadOnlyCollection<string> work,
        CancellationToken ct
    )
    {
        var cleared = local.Clear(fields, band, roster, render, work);
        foreach (var direction in new[] { Direction.Request, Direction.StudentWork })
        {
            var input = RailInput.Of(direction, band, fields, work);
            if (cleared.Prompt is not null && Asks(direction) && input.Texts.Count > 0)
            {
                cleared = local.Also(cleared, input, await AskAsync(input, "", roster, ct));
            }
        }

        return cleared;
    }

    /// <summary>Checks a section, as <see cref="RailPipeline.Check"/> does, and asks the model rails unless it is refused already.</summary>
    /// <param name="sectionId">The section; it begins every place of a finding.</param>
    /// <param name="content">The section as JSON.</param>
    /// <param name="band">Grade band of the readers.</param>
    /// <param name="vault">The names to restore.</param>
    /// <param name="own">What the feature's own rules found in the section.</param>
    /// <param name="people">Everybody whom the section may name; asked for only when the text goes out, with these names replaced.</param>
    /// <param name="ct">Whether it is still wanted.</param>
    public async ValueTask<CheckedReply> CheckAsync(
        string sectionId,
        JsonNode content,
        string band,
        NameVault vault,
        IReadOnlyList<Finding> own,
        Func<CancellationToken, Task<Roster>> people,
        CancellationToken ct
    )
    {
        var reply = local.Check(sectionId, content, band, vault, own);
        if (reply.Verdict >= Verdict.Refuse || !Asks(Direction.Reply))
        {
            return reply;
        }

        var place = "/" + sectionId;
        var input = new RailInput(Direction.Reply, band, JsonTexts.Of(reply.Content, place));
        return local.Also(reply, input, await AskAsync(input, place, await people(ct), ct));
    }

    /// <summary>All findings on a text that is neither a request nor a section, such as a student's work or a text for students.</summary>
    /// <param name="input">The texts.</param>
    /// <param name="people">Everybody whom they may name.</param>
    /// <param name="ct">Whether it is still wanted.</param>
    public async ValueTask<IReadOnlyList<Finding>> ReviewAsync(RailInput input, Roster people, CancellationToken ct)
    {
        var findings = local.Review(input).Where(f => f.Severity > Verdict.Pass);
        return Asks(input.Direction) ? [.. findings, .. local.Ruled(input, await AskAsync(input, "", people, ct))] : [.. findings];
    }

    private bool Asks(Direction direction) => models.Any(m => m.Concerns(direction));

    private async Task<IReadOnlyList<Found>> AskAsync(RailInput input, string whole, Roster people, CancellationToken ct)
    {
        var text = MaskedText.Of(input, whole, people);
        if (text is { Length: 0 })
        {
            return [];
        }

        var looks = await Task.WhenAll(models.Where(m => m.Concerns(input.Direction)).Select(m => LookAsync(m, text, input.Direction, ct)));
        var away = looks.Where(l => l.Away is not null).ToList();
        var seen = looks.SelectMany(l => l.Found).DistinctBy(f => f.Finding.Key);
        return away.Count == 0 ? [.. seen] : [.. seen, Away(whole, input.Direction, [.. away.Select(l => (l.Rail, l.Away!))])];
    }

    private async Task<(IModelRail Rail, IReadOnlyList<Found> Found, RailOutage? Away)> LookAsync(
        IModelRail rail,
        MaskedText? text,
        Direction direction,
        CancellationToken ct
    )
    {
        try
        {
            var seen =
                text is null ? throw new RailOutage(OutageKind.NotSent)
                : text.Length > MaskedText.Longest ? throw new RailOutage(OutageKind.OverBudget)
                : await rail.LookAsync(text, ct);
            var strongestFirst = seen.OrderByDescending(s => s.IsStrong);
            return (rail, [.. strongestFirst.Select(s => new Found(SightingWords.Finding(s, rail, direction, safeguarding), rail.Version))], null);
        }
        catch (RailOutage outage)
        {
            return (rail, [], outage);
        }
        catch (Exception e) when (e is not OutOfMemoryException && !ct.IsCancellationRequested)
        {
            return (rail, [], new RailOutage(OutageKind.Broken, inner: e));
        }
    }

    private static Found Away(string whole, Direction direction, IReadOnlyList<(IModelRail Rail, RailOutage Why)> away)
    {
        var said = string.Join("; ", away.Select(a => $"{a.Rail.Service} could not look at this: {a.Why.Message}"));
        var next = direction == Direction.Reply ? " Approving asks again." : "";
        var message = $"{said}. The checks of this machine have looked.{next}";
        var proposed = direction == Direction.Request ? Verdict.Note : Verdict.Hold;
        return new Found(new Finding(Id, Unavailable, whole, 0, 0, proposed, message), IRail.FirstVersion);
    }
}
