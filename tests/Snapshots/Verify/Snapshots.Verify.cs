using DiffEngine;
using VerifyTests;
using VerifyXunit;

namespace Homeroom.Snapshots;

/// <summary>The comparison of a build with the full feed: Verify's own, with its scrubbers, on the same files.</summary>
internal static partial class Snapshot
{
    static partial void Verified(string text, string extension, string name, string file, bool accepts, ref bool isDone)
    {
        DiffRunner.Disabled = true; // A test run opens no window.
        var settings = new VerifySettings();
        settings.UseDirectory(Path.GetDirectoryName(file)!);
        settings.UseFileName(name);
        settings.DisableRequireUniquePrefix();
        settings.UseStringComparer((now, before, _) => Task.FromResult(new CompareResult(Even(now) == Even(before))));
        if (accepts)
        {
            settings.AutoVerify();
        }

        // The callers are not asynchronous, and a comparison that waits for their own context would wait for ever.
        Task.Run(async () => await Verifier.Verify(Even(text) + "\n", extension, settings, file)).GetAwaiter().GetResult();
        isDone = true;
    }
}
