using System.Diagnostics.Metrics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Homeroom.WebApi.Hosting;

/// <summary>Metrics and traces over OTLP, when OTEL_EXPORTER_OTLP_ENDPOINT says where to. Kinds, counts and durations; never what someone wrote.</summary>
internal static class TelemetrySetup
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private static readonly string[] Sources = ["Homeroom.*", "Microsoft.AspNetCore"];
    private static readonly string[] Meters = ["Homeroom.*", "Microsoft.AspNetCore.*", "System.Runtime"];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var endpoint = builder.Configuration[Endpoint];
        if (string.IsNullOrEmpty(endpoint))
        {
            return;
        }

        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new StartFault(Endpoint + " is no address. It looks like http://127.0.0.1:4317.");
        }

        builder.Services.AddHostedService<Telemetry>();
    }

    /// <summary>What is measured and traced; the caller says where it goes.</summary>
    internal static (TracerProviderBuilder Traces, MeterProviderBuilder Metrics) Build()
    {
        var resource = ResourceBuilder.CreateDefault().AddService("homeroom");
        return (
            Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(Sources).AddProcessor(new NoContent()),
            Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Meters)
        );
    }
}

/// <summary>Sends as long as the program runs.</summary>
internal sealed class Telemetry : IHostedService, IDisposable
{
    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var (traces, metrics) = TelemetrySetup.Build();
        _traces = traces.AddOtlpExporter().Build();
        _metrics = metrics.AddOtlpExporter().Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }
}

/// <summary>Counts of this house's own.</summary>
internal static class HomeroomMeter
{
    private static readonly Meter Meter = new("Homeroom.WebApi");
    private static readonly Counter<long> SignIns = Meter.CreateCounter<long>("homeroom.sign_ins", "{try}", "Tries to sign in, by way and outcome.");

    /// <summary>Counts a try to sign in.</summary>
    public static void SignIn(string way, string outcome) => SignIns.Add(1, new("way", way), new("outcome", outcome));
}
