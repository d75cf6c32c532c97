using System.Collections.Frozen;

namespace Homeroom.Guardrails.Privacy;

/// <summary>Names that are also words. They count as names only where the sentence says so.</summary>
internal static class AlsoWords
{
    private static readonly FrozenSet<string> All = (
        """
            ace amber an angel apollo april art ash august aurora autumn baker banks basil be bell best bill birch bird bishop black blue bob bonnie bow bowers brook
            brooks brown bush butler candy carol carpenter chance charity chase chip church clay cliff cook cooper cross crystal daisy dale dawn day days dean deep
            destiny do don dove drew duke earl east eden eve faith farmer fern field fields finch fish fisher flint flora ford forest fox frank gardener gene ginger
            glen glory gold grace grant gray green grey guy harmony hazel he heath heather herb hill hills holly honey hope house hunt hunter in iris ivory ivy jack
            jade jasmine jay jazz jewel josh joy judge june justice king kings kit knight lake lamb lance lark laurel lee lily link lion little long love major maple
            march mark marsh mars mason may me melody mercy miles mill miller mills mine mint misty moon moss my myrtle nelson nick noble north nova oak ocean olive
            page parish park parker pat patience peace pearl penny phoenix piper poe pool poppy power powers price prince princess prudence queen rain raven ray reed
            reeve rice rich ring river rivers rob robin rock rod rose rosemary rowan ruby rusty sage sandy savage savanna scout serenity shade sharp she shepherd short
            silver sky small smith snow so song south spencer star steel stone storm street strong sue summer summers sun sunny swan tailor taylor the tiger to trinity
            true turner victor victory vine viola violet wade walker ward waters we weaver webb weeks wells west white wild will willow winter winters wise wolf wood
            woods you young
            """
    ).Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a name that is also a word; case and diacritics do not matter.</summary>
    public static bool Contains(ReadOnlySpan<char> name) => All.Contains(Letters.Fold(name));
}
