using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Homeroom.Assistant.Models;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>A reply that is kept.</summary>
/// <param name="Source">"recorded" from a model, "authored" by hand, or "cached" from an earlier run.</param>
/// <param name="Model">Who wrote it.</param>
/// <param name="Text">The reply, with tokens where names were.</param>
public sealed record KeptReply(string Source, string Model, string Text)
{
    /// <summary>Tokens of the prompt.</summary>
    public long? InputTokens { get; init; }

    /// <summary>Tokens of the reply.</summary>
    public long? OutputTokens { get; init; }
}

/// <summary>
/// Replies by the content of what was asked: a file of one JSON line each, to which lines are added. It holds the places in memory, not the texts. A line that was
/// cut off by a crash is passed over. A reply that a person wrote names its prompt's version and its case instead: {"prompt": "lessons/quiz@3f2a", "case": "q1", "text": "..."}.
/// </summary>
public sealed class ReplyShelf : IDisposable
{
    private readonly Dictionary<string, (long Start, int Length)> _places = [];
    private readonly Lock _gate = new();
    private readonly FileStream _file;
    private readonly string? _source;

    private ReplyShelf(FileStream file, string? source)
    {
        (_file, _source) = (file, source);
    }

    /// <summary>How many replies there are.</summary>
    public int Count => _places.Count;

    /// <summary>Opens a file to read and, where <paramref name="writes"/> says so, to add to.</summary>
    /// <param name="path">The file.</param>
    /// <param name="writes">Whether replies are added.</param>
    /// <param name="source">What replies that are added are called; null for what they say themselves.</param>
    public static ReplyShelf Open(string path, bool writes, string? source = null)
    {
        if (writes)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        }

        var file = new FileStream(
            path,
            writes ? FileMode.OpenOrCreate : FileMode.Open,
            writes ? FileAccess.ReadWrite : FileAccess.Read,
            writes ? FileShare.Read : FileShare.ReadWrite,
            bufferSize: 0
        );
        var shelf = new ReplyShelf(file, source);
        long whole = 0;
        foreach (var line in Lines.Of(file))
        {
            whole = line.Next;
            if (Key(line.Bytes.Span) is { } key)
            {
                shelf._places[key] = (line.Start, line.Bytes.Length);
            }
        }

        if (writes)
        {
            file.SetLength(whole);
        }

        return shelf;
    }

    /// <summary>Names a question by all that decides its answer. Each part is written with its length, so that none runs into the next.</summary>
    public static string KeyOf(string model, ModelAsk ask, IReadOnlyList<PromptMessage> messages, int repeat)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, model);
        Add(hash, ask.Temperature.ToString("R", CultureInfo.InvariantCulture));
        Add(hash, ask.MaxTokens.ToString(CultureInfo.InvariantCulture));
        Add(hash, ask.Schema ?? "");
        Add(hash, repeat.ToString(CultureInfo.InvariantCulture));
        foreach (var message in messages)
        {
            Add(hash, message.Role);
            Add(hash, message.Text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Names a reply that was written by hand for a case and one version of a prompt: another version needs another reply.</summary>
    public static string KeyOf(string prompt, string asked) => $"case:{prompt}/{asked}";

    /// <summary>The reply to a question; null where there is none.</summary>
    public KeptReply? Find(string key)
    {
        lock (_gate)
        {
            if (!_places.TryGetValue(key, out var place))
            {
                return null;
            }

            var bytes = new byte[place.Length];
            _ = RandomAccess.Read(_file.SafeFileHandle, bytes, place.Start);
            using var line = JsonDocument.Parse(bytes);
            var root = line.RootElement;
            return new KeptReply(Text(root, "source") is { Length: > 0 } source ? source : "authored", Text(root, "model"), Text(root, "text"))
            {
                InputTokens = Number(root, "input_tokens"),
                OutputTokens = Number(root, "output_tokens"),
            };
        }
    }

    /// <summary>Adds a reply.</summary>
    public void Keep(string key, KeptReply reply)
    {
        if (!_file.CanWrite)
        {
            return;
        }

        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            json.WriteString("key", key);
            json.WriteString("source", _source ?? reply.Source);
            json.WriteString("model", reply.Model);
            json.WriteString("text", reply.Text);
            if (reply.InputTokens is { } read)
            {
                json.WriteNumber("input_tokens", read);
            }

            if (reply.OutputTokens is { } written)
            {
                json.WriteNumber("output_tokens", written);
            }

            json.WriteEndObject();
        }

        text.WriteByte((byte)'\n');
        lock (_gate)
        {
            var start = _file.Length;
            RandomAccess.Write(_file.SafeFileHandle, text.GetBuffer().AsSpan(0, (int)text.Length), start);
            _places[key] = (start, (int)text.Length - 1);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static string? Key(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            string? key = null,
                prompt = null,
                asked = null;
            while (reader.Read())
            {
                if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 })
                {
                    _ =
                        reader.ValueTextEquals("key"u8) ? reader.Read() && (key = reader.GetString()) is null
                        : reader.ValueTextEquals("prompt"u8) ? reader.Read() && (prompt = reader.GetString()) is null
                        : reader.ValueTextEquals("case"u8) && reader.Read() && (asked = reader.GetString()) is null;
                }
            }

            return key ?? (prompt is null || asked is null ? null : KeyOf(prompt, asked));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Text(JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static long? Number(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.TryGetInt64(out var number) ? number : null;

    private static void Add(IncrementalHash hash, string part)
    {
        Span<byte> length = stackalloc byte[4];
        var bytes = Encoding.UTF8.GetBytes(part);
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
