using System.Collections.Frozen;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>The words of an answer to "What is missing?" that say what is missing. Words that every such answer has say nothing.</summary>
internal static class OmissionWords
{
    private static readonly FrozenSet<string> Saying = FrozenSet.ToFrozenSet(
        (
            "miss missing leave left tell told hear heard mention ask asked article text author writer story paragraph sentence read reader opinion view voice "
            + "side think thought feel felt feeling perspective point information info detail fact talk explain describe write written speak spoke quote interview "
            + "anyone anything nothing nobody something someone dont doesnt didnt isnt wasnt arent werent wont cant couldnt never include want wanted actual "
            + "actually real really maybe stuff lot idk im ive theyre its thats theres whats affect affected involve involved bias biased unfair fair"
        )
            .Split(' ')
            .Select(Words.Stem),
        StringComparer.Ordinal
    );

    // Written for classrooms: what pupils call the same people and the same kinds of facts.
    private static readonly FrozenDictionary<string, string> SameThing = (
        (string[])
            [
                "student kid child children pupil learner teen teenager youth classmate schoolchildren",
                "parent mom dad mother father family guardian mum families",
                "teacher staff educator coach",
                "cost price money expensive pay paid budget dollar afford cheap fund funding",
                "number statistic figure percent percentage count data amount survey poll many",
                "source evidence proof link study research expert scientist citation",
                "reason why cause because motive",
                "effect result consequence outcome happened happen impact",
                "past history before earlier ago previous",
                "owner company business store shop employer boss",
                "opposite against disagree critic opponent opposing disagreement other",
                "resident neighbor neighbour local community townspeople",
                "worker employee job labor labour",
                "date when day year time",
                "disability disabled wheelchair accessible accessibility",
            ]
    )
        .SelectMany(line => line.Split(' ').Select(w => (Word: Words.Stem(w), First: Words.Stem(line.Split(' ')[0]))))
        .DistinctBy(w => w.Word)
        .ToFrozenDictionary(w => w.Word, w => w.First, StringComparer.Ordinal);

    /// <summary>Each word that says something: what it stands for, and how it was written.</summary>
    public static IReadOnlyList<(string Stem, string Form)> Of(string text) =>
        [
            .. Words
                .Of(text)
                .Select(w => (Stem: Words.Stem(w), Form: w))
                .Where(w => !Saying.Contains(w.Stem) && (SameThing.ContainsKey(w.Stem) || !(StopWords.Has(w.Form) || StopWords.Has(w.Stem))))
                .Select(w => (SameThing.GetValueOrDefault(w.Stem, w.Stem), w.Form)),
        ];
}
