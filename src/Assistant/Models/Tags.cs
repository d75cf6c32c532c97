using System.Diagnostics.CodeAnalysis;
using Homeroom.Assistant.Prompts;
using Homeroom.Assistant.Tools;
using Homeroom.Guardrails;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>What travels beside a call and its reply, from one wrapper to the next.</summary>
internal static class Tags
{
    /// <summary>The reply was there already, or someone else's running call was shared.</summary>
    public const string CacheHit = "homeroom.cache_hit";

    /// <summary>Configured name of the deployment that answered.</summary>
    public const string AnsweredBy = "homeroom.answered_by";

    /// <summary>How often a server was asked.</summary>
    public const string Attempts = "homeroom.attempts";

    /// <summary>What the call cost.</summary>
    public const string Cost = "homeroom.cost";

    /// <summary>Another deployment than the first one answered.</summary>
    public const string StoodIn = "homeroom.stood_in";

    private const string Proof = "homeroom.cleared";
    private const string File = "homeroom.prompt";
    private const string Tools = "homeroom.tools";

    /// <summary>Lets a call carry the proof that the rails have passed it.</summary>
    /// <param name="prompt">The proof.</param>
    /// <param name="file">The prompt that it was made with, where that is known.</param>
    /// <param name="tools">What the model may look up; null for nothing.</param>
    public static AdditionalPropertiesDictionary Carry(ClearedPrompt prompt, PromptFile? file = null, TeacherTools? tools = null)
    {
        AdditionalPropertiesDictionary carried = new() { [Proof] = prompt };
        if (file is not null)
        {
            carried[File] = file;
        }

        if (tools is not null)
        {
            carried[Tools] = tools;
        }

        return carried;
    }

    /// <summary>The prompt that a call was made with, where that is known.</summary>
    public static PromptFile? FileOf(ChatOptions? options) => Find<PromptFile>(options?.AdditionalProperties, File, out var file) ? file : null;

    /// <summary>What the model may look up; null for nothing.</summary>
    public static TeacherTools? ToolsOf(ChatOptions? options) =>
        Find<TeacherTools>(options?.AdditionalProperties, Tools, out var tools) ? tools : null;

    /// <summary>The cleared prompt of a call. An adapter sends this and nothing else.</summary>
    /// <exception cref="InvalidOperationException">The call has not been through the rails.</exception>
    public static ClearedPrompt Cleared(ChatOptions? options) =>
        Find<ClearedPrompt>(options?.AdditionalProperties, Proof, out var prompt)
            ? prompt
            : throw new InvalidOperationException("A model is only ever asked with a cleared prompt.");

    /// <summary>A tag of a reply, if it has it.</summary>
    public static bool Find<T>(AdditionalPropertiesDictionary? tags, string name, [NotNullWhen(true)] out T? value)
    {
        if (tags is not null && tags.TryGetValue(name, out var found) && found is T typed)
        {
            value = typed;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Adds a tag to a part of a reply.</summary>
    public static ChatResponseUpdate With(this ChatResponseUpdate update, string name, object value)
    {
        (update.AdditionalProperties ??= [])[name] = value;
        return update;
    }
}
