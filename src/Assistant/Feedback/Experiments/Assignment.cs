using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Homeroom.Assistant.Feedback.Experiments;

/// <summary>Which version a teacher gets. The same teacher always gets the same one; when the share grows, teachers only move to the new version.</summary>
public static class Assignment
{
    /// <summary>Whether a teacher gets the new version.</summary>
    /// <param name="experiment">Id of the experiment; another one deals anew.</param>
    /// <param name="teacher">Id of the teacher.</param>
    /// <param name="share">Share of teachers that get the new version, 0 to 1.</param>
    public static bool GetsNew(string experiment, string teacher, double share)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        return Lot(experiment, teacher) < share;
    }

    /// <summary>A number from 0 (included) to 1 (excluded) that two names always give, evenly spread (SHA-256).</summary>
    internal static double Lot(string name, string other)
    {
        // The length keeps ("a", "bc") and ("ab", "c") apart.
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{name.Length}:{name}{other}"));
        return (BinaryPrimitives.ReadUInt64BigEndian(hash) >> 11) * (1.0 / (1UL << 53));
    }
}
