using System.Diagnostics;

namespace Homeroom.ModelPath;

/// <summary>Drafts one plan after another and looks at the memory of this process after every tenth part.</summary>
internal static class Memory
{
    private const int Looks = 10;
    private const double Allowed = 1.1;

    /// <returns>Whether the memory stayed flat once the reply cache was full, which it is after half of them.</returns>
    public static async Task<bool> RunAsync(int drafts, IArm arm)
    {
        var heaps = new List<double>();
        for (var i = 1; i <= drafts; i++)
        {
            await arm.AskAsync($"photosynthesis {i}");
            if (i % (drafts / Looks) == 0)
            {
                heaps.Add(Look(i));
            }
        }

        var (before, after) = (heaps[(Looks / 2) - 1], heaps[^1]);
        var flat = after <= before * Allowed;
        Console.WriteLine(
            FormattableString.Invariant($"{(flat ? "Flat" : "Growing")}: {before:0.0} MB in use after half of them, {after:0.0} MB at the end.")
        );
        return flat;
    }

    private static double Look(int drafts)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        var heap = GC.GetTotalMemory(forceFullCollection: true) / 1048576.0;
        var resident = Process.GetCurrentProcess().WorkingSet64 / 1048576.0;
        Console.WriteLine(FormattableString.Invariant($"{drafts, 6} drafts: {heap, 6:0.0} MB in use, {resident, 6:0.0} MB resident"));
        return heap;
    }
}
