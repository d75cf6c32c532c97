using Homeroom.WebApi.Api;

namespace Homeroom.WebApi.Prompts;

/// <summary>The JSON API of prompts: all that the pages do.</summary>
internal static class PromptApi
{
    public static void MapPromptApi(this IEndpointRouteBuilder routes)
    {
        var prompts = routes.MapGroup("/prompts").WithTags("Prompts");
        prompts.MapGet("", PromptReadApi.ListAsync).Says("listPrompts", "All prompts, and which version of each is in use for you", "By id.");
        var prompt = prompts.MapGroup("/{feature}/{name}").ProducesProblem(StatusCodes.Status404NotFound);
        MapReading(prompt);
        MapWriting(prompt);
        MapDeciding(prompt);
    }

    private static void MapReading(RouteGroupBuilder prompt)
    {
        prompt
            .MapGet("", PromptReadApi.GetAsync)
            .Says(
                "getPrompt",
                "One prompt at a version",
                "Without a version: your last one, else the one in use. The ETag says how often you have saved."
            );
        prompt
            .MapGet("/diff", PromptReadApi.DiffAsync)
            .Says("comparePrompts", "What differs between two versions, word by word", "0 is the version that came with Homeroom.");
        prompt
            .MapGet("/export", PromptReadApi.ExportAsync)
            .Says("exportPrompt", "A version as the YAML file that stands in prompts/", "Semantic Kernel loads it as it is.")
            .Produces<string>(StatusCodes.Status200OK, "application/yaml");
        prompt
            .MapPost("/render", PromptReadApi.RenderAsync)
            .Says(
                "renderPrompt",
                "What a model would read, and what the lint notices",
                "Nothing is stored, nobody is asked.",
                [403, 415],
                """{"case":"s1"}"""
            );
        prompt
            .MapPost("/try", PromptReadApi.TryAsync)
            .Says(
                "tryPrompt",
                "Try a text beside the version in use",
                "Through all checks; nothing of it is kept. The offline composer does not follow a prompt's words, and the answer says so.",
                [403, 415, 422],
                """{"case":"s1"}"""
            );
    }

    private static void MapWriting(RouteGroupBuilder prompt)
    {
        prompt
            .MapPut("", PromptWriteApi.SaveAsync)
            .Says(
                "savePrompt",
                "Save a version",
                "Send the ETag in If-Match. If you have saved elsewhere since, the answer is 409 with both texts. A version need not be fit for use.",
                [400, 403, 409, 413, 415, 422, 428]
            );
        prompt
            .MapPost("/fork", PromptWriteApi.ForkAsync)
            .Says(
                "forkPrompt",
                "Take a version as your next one",
                "An older one of yours, or one that is shared.",
                [403, 409, 415],
                """{"version":0}"""
            );
        prompt
            .MapPost("/import", PromptWriteApi.ImportAsync)
            .Says("importPrompt", "Bring a file in as your next version", "The same YAML that export gives.", [403, 413, 415, 422]);
        prompt
            .MapPost("/merge", PromptWriteApi.MergeAsync)
            .Says(
                "mergePrompt",
                "Take over what is new in another version",
                "Without sides the pieces are shown and nothing is saved; with a side for each conflict the result becomes your next version.",
                [400, 403, 409, 415, 422],
                """{"from":0}"""
            );
    }

    private static void MapDeciding(RouteGroupBuilder prompt)
    {
        prompt
            .MapPost("/publish", PromptWriteApi.PublishAsync)
            .Says(
                "publishPrompt",
                "Have a version used",
                "For you the lint and the checks must pass; for the school also the gate; for the default also whoever runs this Homeroom must ask.",
                [403, 409, 415, 422],
                """{"version":1,"scope":"Mine"}"""
            );
        prompt
            .MapPost("/back", PromptWriteApi.BackAsync)
            .Says(
                "rollBackPrompt",
                "Go back to what was used before",
                "At the end of the line, to none of your own.",
                [403, 409, 415],
                """{"scope":"Mine"}"""
            );
    }
}
