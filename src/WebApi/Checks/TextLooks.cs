using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Policies;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.WebApi.Checks;

/// <summary>Looks at a text for a teacher. Nothing of it is kept or logged.</summary>
internal sealed class TextLooks(RailPipeline rails, IRosterStore rosters)
{
    /// <summary>Longest text, in UTF-16 units.</summary>
    public const int Longest = 100_000;

    private const int MostNames = 500;
    private const int LongestName = 120;

    /// <summary>What has to be changed before it can be looked at.</summary>
    public static IReadOnlyList<ShapeError> ErrorsOf(LookAsk ask)
    {
        List<ShapeError> errors = [];
        Need(ask.Text.Trim().Length > 0, "/text", "Write or paste a text first.");
        Need(ask.Text.Length <= Longest, "/text", $"The text has {ask.Text.Length:N0} characters. Send at most {Longest:N0}, or a part at a time.");
        Need(PolicyTerms.Directions.ContainsKey(ask.Direction), "/direction", $"Choose one of {string.Join(", ", PolicyTerms.Directions.Keys)}.");
        Need(PolicyTerms.Bands.Contains(ask.Band), "/band", $"Choose one of {string.Join(", ", PolicyTerms.Bands)}.");
        Need(!(ask.Roster?.Count > MostNames), "/roster", $"There are more than {MostNames} names. Leave out those that the text cannot hold.");
        Need(
            ask.Roster?.All(p => p.Name.Trim().Length is > 0 and <= LongestName) != false,
            "/roster",
            $"A name has from 1 to {LongestName} characters."
        );
        return errors;

        void Need(bool fine, string path, string message)
        {
            if (!fine)
            {
                errors.Add(new ShapeError(path, message));
            }
        }
    }

    /// <summary>What the checks see.</summary>
    public async Task<LookOutcome> LookAsync(LookAsk ask, string teacherId, CancellationToken ct)
    {
        var roster = ask.Roster is null ? await rosters.GetAsync(teacherId, ct) : new Roster([.. ask.Roster.Select(p => p.Name.Trim())]);
        return rails.Look(ask.Text, PolicyTerms.Directions[ask.Direction], ask.Band, roster);
    }
}
