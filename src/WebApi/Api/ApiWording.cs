namespace Homeroom.WebApi.Api;

/// <summary>An example of a request body, for the document.</summary>
/// <param name="Json">The body.</param>
internal sealed record ApiExample(string Json);

/// <summary>What the document says of an endpoint.</summary>
internal static class ApiWording
{
    /// <summary>Its name, its line, more about it, and the problems that it may answer with.</summary>
    public static RouteHandlerBuilder Says(
        this RouteHandlerBuilder endpoint,
        string name,
        string line,
        string more,
        int[]? problems = null,
        string? example = null
    )
    {
        endpoint.WithName(name).WithSummary(line).WithDescription(more);
        foreach (var status in problems ?? [])
        {
            endpoint.ProducesProblem(status);
        }

        return example is null ? endpoint : endpoint.WithMetadata(new ApiExample(example));
    }
}
