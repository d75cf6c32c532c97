using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Homeroom.WebApi.Hosting;
using Homeroom.WebApi.Mcp;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Api;

/// <summary>The JSON API: how it reads and writes, who may use it, and its document.</summary>
internal static class ApiSetup
{
    private const int SmallBody = 1024 * 1024;

    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(o => Strict(o.SerializerOptions));
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.AddOpenApi("v1", ApiDocument.Describe);
        services.AddMcp();
    }

    /// <summary>The group of the JSON API. Sign-in, the door and the limits hold for everything in it.</summary>
    public static RouteGroupBuilder MapApi(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapGet("/docs/api.md", ApiGuide.Read).ExcludeFromDescription();
        app.MapMcpServer();
        var group = app.MapGroup("/api/v1")
            .RequireAuthorization()
            .DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(SmallBody))
            .WithGroupName("v1")
            .ProducesProblem(StatusCodes.Status401Unauthorized);
        group.AddEndpointFilter(ApiDoor.PassAsync);
        group.LimitDrafting();
        return group;
    }

    // What is written is what the program writes everywhere; what is read must be exactly what is documented.
    private static void Strict(JsonSerializerOptions json)
    {
        json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        json.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        json.AllowDuplicateProperties = false;
        json.RespectNullableAnnotations = true;
        json.RespectRequiredConstructorParameters = true;
        json.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
    }
}
