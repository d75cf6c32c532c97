using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Homeroom.WebApi.Api;

/// <summary>The OpenAPI document at /openapi/v1.json.</summary>
internal static class ApiDocument
{
    private const string Cookie = "cookie";

    private static readonly Dictionary<int, string> Problems = new()
    {
        [400] = "Something in the request has to be changed; `errors` says what, by JSON pointer.",
        [401] = "Not signed in.",
        [403] = "The request comes from another site.",
        [404] = "There is no such thing, or it is not yours.",
        [409] = "Not possible as the lesson stands now; both texts are kept.",
        [410] = "The lesson is deleted; it can be brought back for 30 days.",
        [413] = "The body is too large.",
        [415] = "The body is not JSON.",
        [422] = "Understood, and refused; `detail` says what to change.",
        [428] = "The header If-Match is missing.",
        [503] = "Not available now.",
    };

    public static void Describe(OpenApiOptions options)
    {
        options.ShouldInclude = call => call.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddSchemaTransformer(
            (schema, context, _) =>
            {
                // What is null is left out of an answer, so it is not required either.
                schema.Required?.ExceptWith(
                    context.JsonTypeInfo.Properties.Where(p => p.IsGetNullable || IsOptional(p.PropertyType)).Select(p => p.Name)
                );
                if (context.JsonTypeInfo.Type == typeof(ProblemDetails))
                {
                    Extend(schema);
                }

                return Task.CompletedTask;
            }
        );
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                Introduce(document);
                return Task.CompletedTask;
            }
        );
        options.AddOperationTransformer(
            (operation, context, _) =>
            {
                Word(operation, context);
                return Task.CompletedTask;
            }
        );
    }

    // Problems carry more members, which differ by kind.
    private static void Extend(OpenApiSchema problem)
    {
        problem.AdditionalPropertiesAllowed = true;
        problem.Description = "RFC 9457. The guide says of each type which further members it has.";
        problem.Properties!["errors"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = "Sentences by JSON pointer into the body, or by the name of a header or query parameter.",
            AdditionalProperties = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = new OpenApiSchema { Type = JsonSchemaType.String },
            },
        };
    }

    private static bool IsOptional(Type type) => Nullable.GetUnderlyingType(type) is not null;

    private static void Introduce(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Homeroom",
            Version = "v1",
            Description =
                "Everything that the pages do for lessons. Problems are RFC 9457 (application/problem+json); their type leads to /docs/api.md.",
            License = new OpenApiLicense { Name = "MIT" },
        };
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.AddComponent<IOpenApiSecurityScheme>(
            Cookie,
            new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Cookie,
                Name = "homeroom",
                Description = "The cookie that signing in sets.",
            }
        );
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Cookie, document)] = [] }];
    }

    private static void Word(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        foreach (var (status, response) in operation.Responses ?? [])
        {
            if (Problems.TryGetValue(int.Parse(status, CultureInfo.InvariantCulture), out var said))
            {
                response.Description = said;
            }
        }

        var example = context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiExample>().FirstOrDefault();
        if (
            example is not null
            && operation.RequestBody?.Content?.TryGetValue("application/json", out var body) == true
            && body is OpenApiMediaType written
        )
        {
            written.Example = JsonNode.Parse(example.Json);
        }
    }
}
