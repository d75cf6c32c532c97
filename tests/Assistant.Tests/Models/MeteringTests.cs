using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Homeroom.Assistant.Models;

namespace Homeroom.Assistant.Tests.Models;

public sealed class MeteringTests
{
    [Fact]
    public async Task A_call_is_measured_by_the_conventions_and_holds_no_word_of_its_content()
    {
        await using var desk = await ModelDesk.OpenAsync(o => o with { Name = "metered" });
        using var seen = new Seen("metered");
        desk.Server.Then(t => t.ReplyAsync(ModelDesk.Text));
        await desk.DraftAsync();

        var duration = Assert.Single(seen.Measured, m => m.Name == "gen_ai.client.operation.duration");
        Assert.Equal("s", duration.Unit);
        Assert.Equal(
            ("chat", "openai", "scripted-2026"),
            (duration["gen_ai.operation.name"], duration["gen_ai.provider.name"], duration["gen_ai.response.model"])
        );
        Assert.Null(duration["error.type"]);
        var tokens = seen.Measured.Where(m => m.Name == "gen_ai.client.token.usage").ToDictionary(m => m["gen_ai.token.type"]!, m => m.Value);
        Assert.Equal((1200d, 3400d), (tokens["input"], tokens["output"]));

        var activity = Assert.Single(seen.Activities);
        Assert.Equal(("chat metered", ActivityKind.Client), (activity.DisplayName, activity.Kind));
        Assert.Equal(3400L, activity.GetTagItem("gen_ai.usage.output_tokens"));
        Assert.Equal("127.0.0.1", activity.GetTagItem("server.address"));
        Assert.DoesNotContain(seen.Words, w => w.Contains("photosynthesis", StringComparison.OrdinalIgnoreCase) || w.Length > 60);
    }

    [Fact]
    public async Task A_stored_reply_is_measured_as_one_and_counts_no_tokens()
    {
        await using var desk = await ModelDesk.OpenAsync(o => o with { Name = "metered-twice" });
        using var seen = new Seen("metered-twice");
        desk.Server.Then(t => t.ReplyAsync(ModelDesk.Text));
        await desk.DraftAsync();
        await desk.DraftAsync();
        Assert.Equal(2, seen.Measured.Count(m => m.Name == "gen_ai.client.token.usage"));
        var hits = seen.Measured.Where(m => m.Name == "gen_ai.client.operation.duration").Select(m => m["homeroom.cache_hit"]);
        Assert.Equal(["False", "True"], hits);
    }

    [Theory]
    [InlineData(401, "key_refused")]
    [InlineData(404, "unknown_model")]
    [InlineData(429, "busy")]
    public async Task A_failure_is_measured_with_its_kind(int status, string kind)
    {
        var name = "metered-" + kind;
        await using var desk = await ModelDesk.OpenAsync(o => o with { Name = name });
        using var seen = new Seen(name);
        desk.Server.Always(t => t.FailAsync(status, "photosynthesis", retryAfter: "60"));
        await desk.DraftAsync();
        Assert.Equal(kind, Assert.Single(seen.Measured, m => m.Name == "gen_ai.client.operation.duration")["error.type"]);
        Assert.Equal(ActivityStatusCode.Error, Assert.Single(seen.Activities).Status);
        Assert.DoesNotContain(seen.Words, w => w.Contains("photosynthesis", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2, 10, 1_000_000, 500_000, 7)]
    [InlineData(0.25, 2, 1200, 3400, 0.0071)]
    public void A_cost_is_the_price_of_a_million_tokens_by_their_number(double input, double output, long tokensIn, long tokensOut, double cost)
    {
        var options = new ModelOptions { InputPrice = (decimal)input, OutputPrice = (decimal)output };
        Assert.Equal((decimal)cost, options.CostOf(tokensIn, tokensOut));
        Assert.Null(new ModelOptions().CostOf(tokensIn, tokensOut));
    }

    private sealed record Measurement(string Name, string? Unit, double Value, Dictionary<string, string?> Tags)
    {
        public string? this[string tag] => Tags.GetValueOrDefault(tag);
    }

    /// <summary>Everything measured of one model.</summary>
    private sealed class Seen : IDisposable
    {
        private readonly MeterListener _meters = new();
        private readonly ActivityListener _activities;
        private readonly string _model;

        public Seen(string model)
        {
            _model = model;
            _meters.InstrumentPublished = (i, l) =>
            {
                if (i.Meter.Name == "Homeroom.Models")
                {
                    l.EnableMeasurementEvents(i);
                }
            };
            _meters.SetMeasurementEventCallback<double>((i, v, t, _) => Note(i, v, t));
            _meters.SetMeasurementEventCallback<long>((i, v, t, _) => Note(i, v, t));
            _meters.Start();
            _activities = new ActivityListener
            {
                ShouldListenTo = s => s.Name == "Homeroom.Models",
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = Note,
            };
            ActivitySource.AddActivityListener(_activities);
        }

        public ConcurrentQueue<Measurement> Measured { get; } = new();

        public ConcurrentQueue<Activity> Activities { get; } = new();

        public IEnumerable<string> Words =>
            Measured
                .SelectMany(m => m.Tags.Values)
                .Concat(Activities.SelectMany(a => a.TagObjects.Select(t => t.Value?.ToString()).Append(a.DisplayName).Append(a.StatusDescription)))
                .Concat(Activities.SelectMany(a => a.Events.SelectMany(e => e.Tags.Select(t => t.Value?.ToString()))))
                .OfType<string>();

        public void Dispose()
        {
            _meters.Dispose();
            _activities.Dispose();
        }

        private void Note(Activity activity)
        {
            if (activity.GetTagItem("gen_ai.request.model") as string == _model)
            {
                Activities.Enqueue(activity);
            }
        }

        private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var all = tags.ToArray().ToDictionary(t => t.Key, t => t.Value?.ToString());
            if (all.GetValueOrDefault("gen_ai.request.model") == _model)
            {
                Measured.Enqueue(new Measurement(instrument.Name, instrument.Unit, value, all));
            }
        }
    }
}
