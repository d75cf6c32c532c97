using System.Reflection;
using Homeroom.WebApi.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace Homeroom.WebApi.Mcp;

/// <summary>A server of the Model Context Protocol: other assistants look things up here, with a teacher's token and through the same rails.</summary>
internal static class McpSetup
{
    /// <summary>Where it is.</summary>
    public const string Path = "/mcp";

    public static void AddMcp(this IServiceCollection services)
    {
        services.AddLogging(l => l.AddFilter("ModelContextProtocol", LogLevel.Warning).AddFilter(typeof(TokenSignIn).FullName, LogLevel.Warning));
        services.AddSingleton<TeacherTokens>();
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TokenSignIn>(TokenSignIn.SchemeName, null);
        services
            .AddMcpServer(o =>
                o.ServerInfo = new()
                {
                    Name = "homeroom",
                    Title = "Homeroom",
                    Version = Assembly.GetExecutingAssembly().GetName().Version!.ToString(),
                }
            )
            .WithHttpTransport(o => o.Stateless = true)
            .WithTools<McpTools>();
    }

    public static void MapMcpServer(this WebApplication app) =>
        app.MapMcp(Path)
            .RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = TokenSignIn.SchemeName })
            .RequireRateLimiting(Limits.LookUps)
            .ExcludeFromDescription();
}
