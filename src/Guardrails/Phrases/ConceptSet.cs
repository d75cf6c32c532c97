using System.Runtime.Intrinsics;

namespace Homeroom.Guardrails.Phrases;

/// <summary>Which concepts may be there. Two concepts whose numbers are 512 apart share a bit, so it can say yes where no is right, and never the other way.</summary>
internal readonly record struct ConceptSet(Vector512<ulong> Bits)
{
    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => Bits == Vector512<ulong>.Zero;

    /// <summary>With one concept more.</summary>
    public ConceptSet With(int concept)
    {
        var lane = (concept >> 6) & 7;
        return new(Bits.WithElement(lane, Bits.GetElement(lane) | (1UL << (concept & 63))));
    }

    /// <summary>Whether any concept of the other set may be in it.</summary>
    public bool HasAny(ConceptSet other) => (Bits & other.Bits) != Vector512<ulong>.Zero;

    /// <summary>What is in either.</summary>
    public ConceptSet Or(ConceptSet other) => new(Bits | other.Bits);
}
