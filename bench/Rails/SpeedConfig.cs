using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Homeroom.Bench.Rails;

/// <summary>In this process, with the speed in megabytes a second beside the time.</summary>
internal sealed class SpeedConfig : ManualConfig
{
    public SpeedConfig()
    {
        AddJob(Job.ShortRun.WithIterationCount(7).WithWarmupCount(5).WithToolchain(InProcessEmitToolchain.Instance));
        AddLogger(ConsoleLogger.Default);
        AddColumnProvider(DefaultColumnProviders.Params, DefaultColumnProviders.Statistics, DefaultColumnProviders.Descriptor);
        AddColumn(new Speed());
        ArtifactsPath = Path.Combine(Path.GetTempPath(), "homeroom-bench-rails");
    }

    private sealed class Speed : IColumn
    {
        private static readonly double Megabytes = Ordinary.Essays.Sum(System.Text.Encoding.UTF8.GetByteCount) / 1e6;

        public string Id => nameof(Speed);

        public string ColumnName => "MB/s";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => "Megabytes of UTF-8 in a second";

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
            summary[benchmarkCase]?.ResultStatistics is { Mean: > 0 } took
                ? (Megabytes / (took.Mean / 1e9)).ToString("0.0", CultureInfo.InvariantCulture)
                : "-";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
    }
}
