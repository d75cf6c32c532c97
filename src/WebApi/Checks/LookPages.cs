using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Policies;
using Homeroom.Guardrails;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Checks;

/// <summary>The page on which a teacher tries the checks.</summary>
internal static class LookPages
{
    /// <summary>GET /guardrails</summary>
    public static IResult Open(RailPipeline rails) => Page(new LookAsk("", PolicyTerms.Of(Direction.Request), "6-8"), "", rails, [], null);

    /// <summary>POST /guardrails</summary>
    public static async Task<IResult> LookAsync(HttpContext http, TextLooks looks, RailPipeline rails, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var names = form["names"].ToString();
        List<LookPerson> people =
        [
            .. names.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(n => new LookPerson(n)),
        ];
        // A form sends every end of a line as two characters.
        var text = form["text"].ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
        var ask = new LookAsk(text, form["direction"].ToString(), form["band"].ToString(), people.Count > 0 ? people : null);
        return TextLooks.ErrorsOf(ask) is { Count: > 0 } errors
            ? Page(ask, names, rails, errors, null)
            : Page(ask, names, rails, [], new LookView(ask, await looks.LookAsync(ask, Pages.Of(http.User).Id, ct)));
    }

    private static IResult Page(LookAsk ask, string names, RailPipeline rails, IReadOnlyList<ShapeError> errors, LookView? seen) =>
        Pages.Show<LookPage>(
            new()
            {
                [nameof(LookPage.Ask)] = ask,
                [nameof(LookPage.Names)] = names,
                [nameof(LookPage.Policy)] = rails.Policy.Name,
                [nameof(LookPage.Errors)] = errors,
                [nameof(LookPage.Seen)] = seen,
            },
            errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
        );
}
