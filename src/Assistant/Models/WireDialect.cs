using System.ClientModel;

namespace Homeroom.Assistant.Models;

/// <summary>What a server understands of a request. It begins with everything and gives up what the server names as unknown.</summary>
internal sealed record WireDialect
{
    /// <summary>Whether it takes a temperature.</summary>
    public bool Temperature { get; init; } = true;

    /// <summary>Whether it takes a longest reply.</summary>
    public bool Limit { get; init; } = true;

    /// <summary>Whether it takes a JSON schema.</summary>
    public bool Schema { get; init; } = true;

    /// <summary>Whether it can be told to answer in JSON.</summary>
    public bool JsonObject { get; init; } = true;

    /// <summary>Whether it streams.</summary>
    public bool Streams { get; init; } = true;

    /// <summary>The dialect without what the server has just complained about, or null when that is something else.</summary>
    public WireDialect? Without(ClientResultException refused)
    {
        var error = WireError.Of(refused);
        return refused.Status is not (400 or 422) ? null
            : Temperature && error.Names("temperature") ? this with { Temperature = false }
            : Limit && error.Names("max_completion_tokens") ? this with { Limit = false }
            : JsonObject && (error.Names("response_format") || error.Names("json_schema")) ? this with { Schema = false, JsonObject = Schema }
            : Streams && error.Names("stream") ? this with { Streams = false }
            : null;
    }
}
