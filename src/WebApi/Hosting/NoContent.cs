using System.Diagnostics;
using OpenTelemetry;

namespace Homeroom.WebApi.Hosting;

/// <summary>Takes out of every trace what an address was asked with, a search for instance, before it can be sent.</summary>
internal sealed class NoContent : BaseProcessor<Activity>
{
    private static readonly string[] Withheld = ["url.query", "url.full", "http.url", "http.target", "exception.message", "exception.stacktrace"];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in Withheld)
        {
            data.SetTag(tag, null);
        }
    }
}
