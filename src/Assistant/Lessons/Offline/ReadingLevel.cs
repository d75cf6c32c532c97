using System.Globalization;
using Homeroom.Guardrails.Readability;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Puts texts that read above the asked grade into plainer words, as far as the word list goes.</summary>
internal static class ReadingLevel
{
    public static (TopicPack Pack, int Changed) Adapt(TopicPack pack, LessonRequest request)
    {
        if (pack.Origin is not (PackOrigin.Pack or PackOrigin.PackAndText) || Asked(pack, request) is not { } grade)
        {
            return (pack, 0);
        }

        var (changed, terms) = (0, pack.Vocabulary.Select(w => w.Term).ToList());
        string Plain(string text)
        {
            var plain = Prose.Of(text).Grade > grade + 0.5 ? Simpler.Of(text, terms) : null;
            changed += plain is null ? 0 : 1;
            return plain ?? text;
        }

        var cycles = pack.Cycles.Select(c =>
            c with
            {
                Explanation = Plain(c.Explanation),
                Example = Plain(c.Example),
                Practice = [.. c.Practice.Select(t => t.Own ? t : t with { Task = Plain(t.Task) })],
            }
        );
        var adapted = pack with { Cycles = [.. cycles], Homework = Plain(pack.Homework) };
        return (adapted, changed);
    }

    // A single grade is meant as it is; a band below the pack's own is read by its oldest.
    private static int? Asked(TopicPack pack, LessonRequest request)
    {
        var bands = LessonRequests.Bands.ToList();
        return request.Grade == "K" ? 1
            : int.TryParse(request.Grade, CultureInfo.InvariantCulture, out var grade) ? grade
            : bands.IndexOf(request.Band) < pack.Bands.Min(b => bands.IndexOf(b))
            && int.TryParse(request.Band.Split('-')[1], CultureInfo.InvariantCulture, out var oldest)
                ? oldest
            : null;
    }
}
