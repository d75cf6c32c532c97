using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;

namespace Homeroom.Assistant.Lessons;

/// <summary>Lessons as something to draft.</summary>
public sealed class LessonKind : DraftKind
{
    private LessonKind() { }

    /// <summary>The only one.</summary>
    public static LessonKind Only { get; } = new();

    /// <inheritdoc />
    public override string Id => "lesson";

    /// <inheritdoc />
    public override string Called => "a lesson plan";

    /// <inheritdoc />
    public override string PlanPrompt => "lessons/plan";

    /// <inheritdoc />
    public override bool MayLookUp => true;

    /// <inheritdoc />
    public override string RedoPrompt => "lessons/redo";

    /// <inheritdoc />
    public override string RepairPrompt => "lessons/repair";

    /// <inheritdoc />
    public override IReadOnlyList<string> Exemplary => ["cycle1", "outcome", "exit", "differentiation"];

    /// <inheritdoc />
    public override IReadOnlyList<ShapeError> Validate(DraftRequest request) => LessonRequests.Validate((LessonRequest)request);

    /// <inheritdoc />
    public override IReadOnlyList<string> Outline(DraftRequest request) => LessonPlanSchema.SectionIds;

    /// <inheritdoc />
    public override bool MayLack(string section) => section is "cycle2" or "cycle3"; // They are there only when the lesson has time for them.

    /// <inheritdoc />
    public override string Wire(DraftRequest request) => LessonPlanSchema.Wire;

    /// <inheritdoc />
    public override string TrialWire(IReadOnlyDictionary<string, string> inputs) => LessonPlanSchema.Wire;

    /// <inheritdoc />
    public override Dictionary<string, string> Inputs(DraftRequest request) => LessonInputs.Of((LessonRequest)request);

    /// <inheritdoc />
    public override IReadOnlyList<ShapeError> ValidateSection(string section, JsonNode? content) =>
        LessonPlanSchema.ValidateSection(section, content);

    /// <inheritdoc />
    public override IReadOnlyList<ShapeError> Rules(JsonObject document) => LessonRules.Check(document);

    /// <inheritdoc />
    public override IReadOnlyList<ShapeError> Errors(JsonObject document)
    {
        JsonObject plan = new(LessonPlanSchema.SectionIds.Select(s => KeyValuePair.Create(s, document[s]?.DeepClone())));
        var shape = LessonPlanSchema.Validate(plan);
        return shape.Count > 0 ? shape : LessonRules.Check(plan);
    }

    /// <inheritdoc />
    public override DraftRequest Read(string json) => JsonSerializer.Deserialize<LessonRequest>(json, Json.Options)!;
}
