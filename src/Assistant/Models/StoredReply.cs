using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>A reply in the store: JSON that fits its schema, as the model wrote it, with tokens where names were.</summary>
/// <param name="AnsweredBy">The model that wrote it.</param>
/// <param name="Json">The text.</param>
internal sealed record StoredReply(string AnsweredBy, string Json)
{
    /// <summary>What is to be stored of a reply; null for one that another deployment gave, or that does not fit its schema.</summary>
    public static StoredReply? Of(ChatResponseUpdate? first, string text, ChatOptions options)
    {
        if (first is null || Tags.Find<bool>(first.AdditionalProperties, Tags.StoodIn, out _))
        {
            return null;
        }

        var schema = ((ChatResponseFormatJson)options.ResponseFormat!).Schema!.Value;
        var name = Tags.Find<string>(first.AdditionalProperties, Tags.AnsweredBy, out var answered) ? answered : "";
        return Whole(text) is { } json && Fits(json, JsonObject.Create(schema)!)
            ? new StoredReply(name, json.ToJsonString(Assistant.Json.Options))
            : null;
    }

    /// <summary>The reply as an update.</summary>
    public ChatResponseUpdate Update()
    {
        var update = new ChatResponseUpdate(ChatRole.Assistant, Json).With(Tags.CacheHit, true);
        return AnsweredBy.Length > 0 ? update.With(Tags.AnsweredBy, AnsweredBy) : update;
    }

    /// <summary>A part of a reply for someone who shares another's call: what it cost stands with the other.</summary>
    public static ChatResponseUpdate Shared(ChatResponseUpdate update, bool first)
    {
        var shared = new ChatResponseUpdate(ChatRole.Assistant, update.Text) { ModelId = update.ModelId };
        if (first)
        {
            shared.With(Tags.CacheHit, true);
            return Tags.Find<string>(update.AdditionalProperties, Tags.AnsweredBy, out var name) ? shared.With(Tags.AnsweredBy, name) : shared;
        }

        return shared;
    }

    /// <summary>As bytes.</summary>
    public byte[] Write() => Encoding.UTF8.GetBytes(AnsweredBy + "\n" + Json);

    /// <summary>From bytes; null when they are none of ours.</summary>
    public static StoredReply? Read(byte[] stored)
    {
        var text = Encoding.UTF8.GetString(stored);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? null : new StoredReply(text[..end], text[(end + 1)..]);
    }

    private static JsonObject? Whole(string text)
    {
        var reader = new SectionReader();
        var whole = new JsonObject();
        foreach (var (name, value) in reader.Take(text))
        {
            if (name.Length == 0 || !whole.TryAdd(name, value))
            {
                return null;
            }
        }

        return reader.Closed && whole.Count > 0 ? whole : null;
    }

    // A reply may hold only the sections that were asked for, so nothing is said here of missing ones.
    private static bool Fits(JsonObject json, JsonObject schema) =>
        json.All(p => schema["properties"]?[p.Key] is JsonObject known && SchemaCheck.Run(schema, known, p.Value, "").Count == 0);
}
