using Homeroom.WebApi.Exports;

namespace Homeroom.WebApi.Tests.Exports;

/// <summary>A test that needs something of this machine; where HOMEROOM_CI is 1 it fails instead of being skipped.</summary>
public abstract class NeedsAttribute : FactAttribute
{
    protected NeedsAttribute(bool there, string what)
    {
        if (!there && Environment.GetEnvironmentVariable("HOMEROOM_CI") != "1")
        {
            Skip = $"{what} is not installed here.";
        }
    }
}

/// <summary>Needs Chromium.</summary>
public sealed class NeedsChromiumAttribute() : NeedsAttribute(new PdfOptions().Browser is not null, "Chromium");

/// <summary>Needs a shell.</summary>
public sealed class NeedsShellAttribute() : NeedsAttribute(File.Exists("/bin/sh"), "A shell");

/// <summary>Needs bash and curl.</summary>
public sealed class NeedsCurlAttribute() : NeedsAttribute(File.Exists("/usr/bin/curl") && File.Exists("/bin/bash"), "curl or bash");
