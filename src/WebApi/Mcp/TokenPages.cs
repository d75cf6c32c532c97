using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Mcp;

/// <summary>Where a teacher makes a token for another assistant.</summary>
internal static class TokenPages
{
    public static void MapTokens(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/account/assistants", (HttpContext http) => Page(http, null));
        routes.MapPost("/account/assistants", MakeAsync);
    }

    private static async Task<IResult> MakeAsync(HttpContext http, TeacherTokens tokens, CancellationToken ct) =>
        Page(http, await tokens.MakeAsync(Pages.Of(http.User).Id, ct));

    private static IResult Page(HttpContext http, string? token) =>
        Pages.Show<TokenPage>(
            new() { [nameof(TokenPage.Address)] = $"{http.Request.Scheme}://{http.Request.Host}{McpSetup.Path}", [nameof(TokenPage.Token)] = token }
        );
}
