using System.Text;
using Homeroom.Assistant.Policies;
using Homeroom.Guardrails;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Checks;

/// <summary>The page on which an administrator tries a policy.</summary>
internal static class PolicyPages
{
    /// <summary>GET /guardrails/policy</summary>
    public static IResult Open(RailPipeline rails) => Page("", rails, [], null);

    /// <summary>GET /guardrails/default.yaml</summary>
    public static IResult Default() => Results.Text(PolicyFile.DefaultText, "text/plain", Encoding.UTF8);

    /// <summary>POST /guardrails/policy: a file, or what is typed.</summary>
    public static async Task<IResult> TryAsync(HttpContext http, PolicyRehearsal rehearsal, RailPipeline rails, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var text = form["policy"].ToString();
        if (form.Files["file"] is { Length: > 0 } file)
        {
            using var reader = new StreamReader(file.OpenReadStream());
            text = await reader.ReadToEndAsync(ct);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return Page("", rails, [new PolicyError(0, "Choose a file, or write a policy first.")], null);
        }

        var reading = PolicyFile.Read(text);
        return reading.Policy is null
            ? Page(text, rails, reading.Errors, null)
            : Page(text, rails, [], await rehearsal.RunAsync(Pages.Of(http.User).Id, reading.Policy, ct));
    }

    private static IResult Page(string text, RailPipeline rails, IReadOnlyList<PolicyError> errors, DryRun? run) =>
        Pages.Show<PolicyPage>(
            new()
            {
                [nameof(PolicyPage.Text)] = text,
                [nameof(PolicyPage.Now)] = rails.Policy,
                [nameof(PolicyPage.Errors)] = errors,
                [nameof(PolicyPage.Run)] = run,
            },
            errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
        );
}
