using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>One call as it is measured. Names and boundaries are those of OpenTelemetry's semantic conventions for generative AI.</summary>
internal sealed class MeteredCall : IDisposable
{
    private static readonly ActivitySource Source = new(MeteringChatClient.SourceName);
    private static readonly Meter Meter = new(MeteringChatClient.SourceName);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "gen_ai.client.operation.duration",
        "s",
        "Duration of a call to a model.",
        advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92],
        }
    );

    private static readonly Histogram<long> Tokens = Meter.CreateHistogram(
        "gen_ai.client.token.usage",
        "{token}",
        "Tokens of a prompt and of its reply.",
        advice: new InstrumentAdvice<long>
        {
            HistogramBucketBoundaries = [1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864],
        }
    );

    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Activity? _activity;
    private readonly ChatClientMetadata _model;
    private readonly ModelMeter _meter = new();
    private string? _responseModel;
    private string? _error = "abandoned";

    public MeteredCall(ChatClientMetadata model, ChatOptions? options)
    {
        _model = model;
        _activity = Source.StartActivity($"chat {model.DefaultModelId}", ActivityKind.Client);
        if (_activity is null)
        {
            return;
        }

        foreach (var (name, value) in Common())
        {
            _activity.SetTag(name, value);
        }

        _activity.SetTag("server.address", model.ProviderUri?.Host);
        _activity.SetTag("server.port", model.ProviderUri?.Port);
        _activity.SetTag("gen_ai.request.temperature", options?.Temperature);
        _activity.SetTag("gen_ai.request.max_tokens", options?.MaxOutputTokens);
    }

    /// <summary>Counts a part of the reply.</summary>
    public void Count(ChatResponseUpdate update)
    {
        _responseModel ??= update.ModelId;
        _meter.Count(update);
    }

    /// <summary>The reply came to its end.</summary>
    public void Complete() => _error = null;

    /// <summary>Notes what went wrong; false, so that the exception goes on.</summary>
    public bool Failed(Exception e)
    {
        _error = e switch
        {
            ModelTrouble trouble => JsonNamingPolicy.SnakeCaseLower.ConvertName(trouble.Kind.ToString()),
            OperationCanceledException => "cancelled",
            _ => e.GetType().FullName,
        };
        return false;
    }

    /// <summary>Records the call.</summary>
    public void Dispose()
    {
        var tags = Common();
        Add(ref tags, "gen_ai.response.model", _responseModel);
        if (!_meter.CacheHit && _meter.InputTokens + _meter.OutputTokens > 0)
        {
            Record("input", _meter.InputTokens, tags);
            Record("output", _meter.OutputTokens, tags);
        }

        Add(ref tags, "error.type", _error);
        tags.Add(Tags.CacheHit, _meter.CacheHit);
        Duration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, tags);
        Close();
    }

    private static void Record(string type, long tokens, TagList tags)
    {
        tags.Add("gen_ai.token.type", type);
        Tokens.Record(tokens, tags);
    }

    private static void Add(ref TagList tags, string name, string? value)
    {
        if (value is not null)
        {
            tags.Add(name, value);
        }
    }

    private TagList Common()
    {
        TagList tags = [];
        tags.Add("gen_ai.operation.name", "chat");
        tags.Add("gen_ai.provider.name", _model.ProviderName);
        tags.Add("gen_ai.request.model", _model.DefaultModelId);
        return tags;
    }

    private void Close()
    {
        if (_activity is null)
        {
            return;
        }

        _activity.SetTag("gen_ai.response.model", _responseModel);
        _activity.SetTag("gen_ai.usage.input_tokens", _meter.InputTokens);
        _activity.SetTag("gen_ai.usage.output_tokens", _meter.OutputTokens);
        _activity.SetTag(Tags.CacheHit, _meter.CacheHit);
        _activity.SetTag("error.type", _error);
        _activity.SetStatus(_error is null ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
        _activity.Dispose();
    }
}
