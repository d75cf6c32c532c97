namespace Homeroom.WebApi.Exports;

/// <summary>What exports stand on.</summary>
internal static class ExportSetup
{
    public static void AddExports(this IHostApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection("Pdf").Get<PdfOptions>() ?? new PdfOptions();
        if (options.Seconds is <= 0 or > 600)
        {
            throw new InvalidOperationException("Pdf:Seconds must be more than 0 and at most 600.");
        }

        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<PrintSheet>();
        builder.Services.AddSingleton<PdfPrinter>();
        builder.Services.AddSingleton<LessonCopies>();
    }
}
