using System.Text;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Assistant.Lessons.Paper;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.WebApi.Tests.Exports;

/// <summary>Plans and drafts that the tests of paper share.</summary>
internal static class Papers
{
    private static readonly RailPipeline Rails = DefaultRails.Create();
    private static readonly OfflineComposer Composer = new();
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<TopicPackSummary> Packs => Composer.Packs;

    /// <summary>A long plan of every pack, and its approval.</summary>
    public static IReadOnlyList<(TopicPackSummary Pack, JsonObject Plan, ApprovedDraft Approved)> All => Every.Value;

    private static readonly Lazy<IReadOnlyList<(TopicPackSummary, JsonObject, ApprovedDraft)>> Every = new(() =>
        [
            .. Composer.Packs.Select(
                (p, i) =>
                {
                    var plan = Plan(p, 10 + (i * 37 % 171));
                    return (p, plan, Approve(plan));
                }
            ),
        ]
    );

    /// <summary>Texts that have broken files before.</summary>
    public static IReadOnlyList<string> Nasty { get; } =
    [
        "null \0 byte and bell \a and escape \u001b[31m",
        "emoji 👩🏽‍🔬🧪 and a flag 🇳🇿",
        "مرحبا بالطلاب، هذا درس عن الفصول",
        "שלום לתלמידים 2 + 2",
        "a lone half \ud83d of a pair \udc00 and nonsense \ufffe\uffff",
        "<script>alert(1)</script> & </w:t> ]]> <!-- -->",
        "[link](https://example.org) ![x](http://example.org/x.png) https://example.org www.example.org a@example.org <b>bold</b>",
        "line one\r\nline two\n\n# not a heading\n- not a list\n===\n1. not numbered",
        "a | b | c ` code ` *stars* _lines_ ~~gone~~ $x$ \\ &lt; &#60;",
        "\u202Ereversed\u202C and \u200Bzero width",
        "\t   \u000b\u000c",
        new string('x', 800),
    ];

    public static JsonObject Plan(string topic = "seasons", string subject = "science", string band = "6-8", int minutes = 50, string routine = "") =>
        Composer.Compose(
            new LessonRequest
            {
                Topic = topic,
                Subject = subject,
                Band = band,
                Minutes = minutes,
                Routine = routine,
            }
        );

    public static JsonObject Plan(TopicPackSummary pack, int minutes = 90) => Plan(pack.Title, pack.Subject, pack.Bands[0], minutes);

    /// <summary>The plan as a complete draft.</summary>
    public static Draft Draft(JsonObject plan)
    {
        var draft = new Draft
        {
            Id = "d1",
            Owner = "t1",
            Band = "6-8",
        }.Apply(new Asked("Lesson", LessonPlanSchema.SectionIds, []));
        foreach (var (section, content) in plan.Where(s => s.Value is not null))
        {
            draft = draft.Apply(new SectionArrived(section, content!.ToJsonString(Assistant.Json.Options), []));
        }

        return draft.Apply(new DraftingFinished(new Provenance("Offline composer", "lessons/plan", "0", 0, 0, 0, 1)));
    }

    /// <summary>The plan, approved by a teacher.</summary>
    public static ApprovedDraft Approve(JsonObject plan)
    {
        var draft = Draft(plan);
        var rechecked = draft.Sections.ToDictionary(s => s.Id, s => Rails.Check(s.Id, JsonNode.Parse(s.Json)!, draft.Band, NameVault.Empty, []));
        var decision = draft.Decide(new DraftCommand.Approve(draft.Version, rechecked, null), "Ms Okafor", Now);
        return decision.ApprovedDraft ?? throw new InvalidOperationException(decision.Why);
    }

    /// <summary>The plan with every text replaced.</summary>
    public static JsonObject With(JsonObject plan, Func<string, string> text) => JsonTexts.Map(plan, text).AsObject();

    /// <summary>All text of a paper.</summary>
    public static string Text(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            text.AppendJoin('\n', Texts(block)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The texts of a block.</summary>
    public static IEnumerable<string> Texts(Block block) =>
        block switch
        {
            Block.Heading h => [h.Text],
            Block.Paragraph p => [p.Label, p.Text],
            Block.Bullets b => b.Items,
            Block.Question q => [q.Text, .. q.Choices],
            Block.Table t => [.. t.Head, .. t.Rows.SelectMany(r => r)],
            _ => [],
        };
}
