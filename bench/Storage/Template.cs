using System.Collections.Immutable;
using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.WebApi.Storage;

namespace Homeroom.StorageBench;

/// <summary>A real plan of the offline composer, as it is stored.</summary>
internal sealed record Template(string Subject, string Band, string Title, string State, string Words, int Sections)
{
    /// <summary>Stands where a draft's own id goes.</summary>
    public const string Id = "00000000000000000000000000000000";

    /// <summary>One for each topic that the composer knows and each band of it.</summary>
    public static IReadOnlyList<Template> All()
    {
        var composer = new OfflineComposer();
        return [.. composer.Packs.SelectMany(p => p.Bands.Select(b => Of(composer, p, b)))];
    }

    private static Template Of(OfflineComposer composer, TopicPackSummary pack, string band)
    {
        var plan = composer.Compose(
            new LessonRequest
            {
                Topic = pack.Title,
                Subject = pack.Subject,
                Band = band,
                Minutes = 45,
            }
        );
        var written = plan.Where(s => s.Value is not null).Select((s, n) => new Section(s.Key, n + 2, s.Value!.ToJsonString(Json.Options), []));
        var draft = new Draft
        {
            Id = Id,
            Owner = Filling.Owner,
            Band = band,
            Title = pack.Title,
            Outline = LessonPlanSchema.SectionIds,
            Sections = [.. written],
        };
        return new Template(
            pack.Subject,
            band,
            pack.Title,
            JsonSerializer.Serialize(draft, Json.Options),
            DraftWords.Of(draft),
            draft.Sections.Count
        );
    }
}
