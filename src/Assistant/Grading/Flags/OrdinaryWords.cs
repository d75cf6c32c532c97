using System.Collections.Frozen;
using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.Flags;

/// <summary>Words that school papers use whatever they are about, authored here, so that they count for no topic.</summary>
internal static class OrdinaryWords
{
    private static readonly FrozenSet<string> Stems = (
        "people person think believe feel know want need like make made making take took taken give gave given come came going goes went said say says tell told ask asked look looked see saw seen "
        + "find found use used using get getting got put keep kept let help helped work worked try tried show showed thing things something anything everything nothing someone anyone everyone nobody "
        + "way ways time times day days year years life lives world place places home house part kind sort lot lots good better best bad worse worst great nice big small large little long short new old young "
        + "right wrong true false real really very much many more most less least every each other another same different important able sure maybe probably always never often sometimes usually still already "
        + "just even also too well now then today here there back away around first second third last next one two three four five ten hundred reason reasons example examples opinion point points idea ideas "
        + "fact facts problem problems question questions answer answers agree disagree important means mean meaning because since while however therefore although instead kids kid children child parents parent "
        + "friends friend family mother father mom dad man men woman women boy girl student students teacher teachers school schools class teen teenagers adult adults human humans country state states "
        + "america american city town local dear sincerely conclusion finally overall start started begin began end ended stop stopped change changed happen happened become became seem seems turn turned "
        + "talk talked talking learn learned learning understand write writing wrote written read reading story stories word words name bring brought call called live lived living play played run move "
        + "care love liked hate hope wish worry stay leave left hard easy fun happy sad mad bored important amount number whole half enough almost ever yes okay stuff reality main able cause caused "
        + "could would should might must will shall don't can't does did doing done being been having own such else matter case hand hands eyes head body mind money pay buy bought free"
    )
        .Split(' ')
        .Select(Stem.Of)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a stem is of such a word.</summary>
    public static bool Has(string stem) => Stems.Contains(stem);
}
