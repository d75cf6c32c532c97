using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Homeroom.WebApi.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Homeroom.WebApi.Tests.Hosting;

public sealed class NoContentTests : IAsyncDisposable
{
    private static readonly string[] Markers =
    [
        "zqtopic",
        "zqnotes",
        "zqname",
        "zqedit",
        "zqredo",
        "zqcomment",
        "zqreason",
        "zqsearch",
        "zqstudent",
        "zqsource",
        "zqteacher",
        "zqmail",
        "zqpass",
    ];

    private readonly Classroom _classroom = new();
    private readonly Capture _log = new();

    public ValueTask DisposeAsync() => _classroom.DisposeAsync();

    [Fact]
    public async Task No_word_of_a_teacher_or_a_student_stands_in_a_log_a_trace_or_a_metric()
    {
        ConcurrentQueue<string> traced = [];
        ConcurrentQueue<string> measured = [];
        using var listener = ListenTo(measured);
        var (traces, _) = TelemetrySetup.Build();
        using var provider = traces.AddProcessor(new SimpleActivityExportProcessor(new Kept(traced))).Build();
        await using var talking = _classroom.WithWebHostBuilder(b =>
        {
            b.UseSetting("Logging:LogLevel:Default", "Trace");
            b.UseSetting("Logging:LogLevel:Microsoft", "Trace");
            b.UseSetting("Logging:Capture:LogLevel:Default", "Trace");
            b.ConfigureLogging(l => l.AddProvider(_log).AddFilter<Capture>(null, LogLevel.Trace));
        });
        using var teacher = talking.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = true });
        (await teacher.GetAsync(Classroom.LinkOf(talking.Services))).EnsureSuccessStatusCode();
        await WalkAsync(teacher);

        Assert.True(_log.Lines.Count > 100, $"Only {_log.Lines.Count} lines were logged.");
        Assert.Contains(traced, t => t.Contains("http.route", StringComparison.Ordinal) || t.Contains("HttpRequestIn", StringComparison.Ordinal));
        Assert.NotEmpty(measured);
        var token = Classroom.LinkOf(talking.Services).Split('=')[1];
        foreach (var marker in Markers.Append(token))
        {
            Assert.DoesNotContain(_log.Lines, l => l.Contains(marker, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(traced, l => l.Contains(marker, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(measured, l => l.Contains(marker, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static async Task WalkAsync(HttpClient teacher)
    {
        await SentAsync(teacher.SubmitAsync("/account", "/account", ("name", "Zqteacher"), ("roster", "Zqname Quill")));
        await SentAsync(teacher.SubmitAsync("/account", "/account/sign-in", ("email", "zqmail@school.test"), ("password", "zqpass zqpass")));
        using var asked = await Classroom.SendAsync(
            teacher,
            HttpMethod.Post,
            "/api/v1/lessons",
            new JsonObject
            {
                ["subject"] = "science",
                ["band"] = "6-8",
                ["topic"] = "seasons zqtopic",
                ["minutes"] = 50,
                ["classNotes"] = "zqnotes Zqname Quill",
                ["source"] = "The zqsource orbits the sun. It takes a year.",
            }
        );
        var id = (await asked.Content.ReadFromJsonAsync<JsonNode>())!["id"]!.GetValue<string>();
        var lesson = await Classroom.WhenDraftedAsync(teacher, id);
        var notes = lesson["sections"]!.AsArray().First(s => s!["id"]!.GetValue<string>() == "notes")!;
        using var edited = await Classroom.SendAsync(
            teacher,
            HttpMethod.Put,
            $"/api/v1/lessons/{id}/sections/notes",
            new JsonArray("zqedit Zqname Quill. Everybody waits for him."),
            ("If-Match", notes["revision"]!.ToString())
        );
        edited.EnsureSuccessStatusCode();
        using var redone = await Classroom.SendAsync(
            teacher,
            HttpMethod.Post,
            $"/api/v1/lessons/{id}/redo",
            new JsonObject
            {
                ["pointer"] = "/homework",
                ["baseRevision"] = 1,
                ["instruction"] = "zqredo",
            }
        );
        await SentAsync(teacher.SubmitAsync($"/lessons/{id}", $"/lessons/{id}/feedback", ("rating", "not"), ("comment", "zqcomment")));
        await SentAsync(teacher.GetAsync("/drafts?q=zqsearch&subject=zqsearch&status=zqsearch"));
        await SentAsync(teacher.GetAsync("/api/v1/lessons?q=zqsearch&take=zqsearch"));
        await SentAsync(teacher.GetAsync("/api/v1/lessons?status=zqsearch"));
        await SentAsync(teacher.PostAsync("/api/v1/lessons", new StringContent("{\"zqsource\": zqsource", null, "application/json")));
        await SentAsync(teacher.SubmitAsync("/account/data", "/account/data/student", ("name", "Zqstudent Zqname")));
        await SentAsync(teacher.PostAsync("/account", new FormUrlEncodedContent([new("name", "zqname")])));
        await SentAsync(teacher.GetAsync("/sign-in?returnUrl=%2Fdrafts%3Fq%3Dzqsearch"));
        await SentAsync(teacher.GetAsync($"/lessons/{id}/events"));
        await SentAsync(teacher.GetAsync($"/lessons/{id}/export/teacher.docx"));
        await SentAsync(teacher.GetAsync("/account/data/export.zip"));
    }

    private static async Task SentAsync(Task<HttpResponseMessage> sending)
    {
        using var answer = await sending;
        await answer.Content.ReadAsByteArrayAsync();
    }

    private static MeterListener ListenTo(ConcurrentQueue<string> measured)
    {
        var listener = new MeterListener { InstrumentPublished = (instrument, l) => l.EnableMeasurementEvents(instrument) };
        void Keep<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state) =>
            measured.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray())}");
        listener.SetMeasurementEventCallback<long>(Keep);
        listener.SetMeasurementEventCallback<int>(Keep);
        listener.SetMeasurementEventCallback<double>(Keep);
        listener.Start();
        return listener;
    }

    private sealed class Kept(ConcurrentQueue<string> lines) : BaseExporter<Activity>
    {
        public override ExportResult Export(in Batch<Activity> batch)
        {
            foreach (var activity in batch)
            {
                var events = activity.Events.SelectMany(e => e.Tags);
                lines.Enqueue(
                    $"{activity.OperationName} {activity.DisplayName} {string.Join(' ', activity.TagObjects.Concat(events))} {activity.StatusDescription}"
                );
            }

            return ExportResult.Success;
        }
    }
}
