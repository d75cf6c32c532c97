using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>Names a stored reply by everything that decides it: server, model, options, schema and every message. Each part is written with its length, so that no two requests can run into one another.</summary>
internal sealed class ReplyKey(ChatClientMetadata? model)
{
    /// <summary>The key of a request.</summary>
    public string Of(List<ChatMessage> messages, ChatOptions options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, model?.ProviderName);
        Add(hash, model?.ProviderUri?.AbsoluteUri);
        Add(hash, options.ModelId ?? model?.DefaultModelId);
        Add(hash, options.Temperature?.ToString("R", CultureInfo.InvariantCulture));
        Add(hash, options.TopP?.ToString("R", CultureInfo.InvariantCulture));
        Add(hash, options.Seed?.ToString(CultureInfo.InvariantCulture));
        Add(hash, options.MaxOutputTokens?.ToString(CultureInfo.InvariantCulture));
        Add(hash, (options.ResponseFormat as ChatResponseFormatJson)?.Schema?.GetRawText());
        if (Tags.ToolsOf(options) is { } tools)
        {
            // What is looked up is the teacher's own, so the reply is, too.
            Add(hash, "for " + tools.Teacher);
        }

        foreach (var message in messages)
        {
            Add(hash, message.Role.Value);
            Add(hash, message.Text);
        }

        return "reply:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, string? part)
    {
        Span<byte> length = stackalloc byte[4];
        var bytes = part is null ? null : Encoding.UTF8.GetBytes(part);
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes?.Length ?? -1);
        hash.AppendData(length);
        hash.AppendData(bytes ?? []);
    }
}
