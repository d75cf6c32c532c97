using Microsoft.AspNetCore.Http.HttpResults;

namespace Homeroom.WebApi.Api;

/// <summary>The guide to the API, which the addresses of problems lead to.</summary>
internal static class ApiGuide
{
    /// <summary>GET /docs/api.md</summary>
    public static FileStreamHttpResult Read() =>
        TypedResults.Stream(typeof(ApiGuide).Assembly.GetManifestResourceStream("docs/api.md")!, "text/plain; charset=utf-8");
}
