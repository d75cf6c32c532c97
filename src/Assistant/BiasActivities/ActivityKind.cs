using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.BiasActivities;

/// <summary>Bias-spotting activities as something to draft.</summary>
public sealed class ActivityKind : DraftKind
{
    private ActivityKind() { }

    /// <summary>The only one.</summary>
    public static ActivityKind Only { get; } = new();

    /// <inheritdoc />
    public override string Id => "activity";

    /// <inheritdoc />
    public override string Called => "an activity";

    /// <inheritdoc />
    public override string PlanPrompt => "bias-activities/activity";

    /// <inheritdoc />
    public override string RedoPrompt => "bias-activities/redo";

    /// <inheritdoc />
    public override string RepairPrompt => "bias-activities/repair";

    /// <inheritdoc />
    public override IReadOnlyList<string> Exemplary => ["goal", "texts", "key", "controls"];

    /// <inheritdoc />
    public override IReadOnlyList<ShapeError> Validate(DraftRequest request) => ActivityRequests.Validate((ActivityRequest)request);

    /// <inheritdoc />
    public override IReadOnlyList<string> Outline(DraftRequest request) => FormatOf(request).Sections;

    /// <inheritdoc />
    public override bool MayLack(string section) => false;

    /// <inheritdoc />
    public override string Wire(DraftRequest request) => ActivitySchema.Wire(FormatOf(request));

    /// <inheritdoc />
    public override string TrialWire(IReadOnlyDictionary<string, string> inputs) =>
        ActivitySchema.Wire(ActivityFormat.Find(inputs.GetValueOrDefault("format")) ?? ActivityFormat.Spot);

    /// <inheritdoc />
    public override Dictionary<string, string> Inputs(DraftRequest request)
    {
        var r = (ActivityRequest)request;
        return new()
        {
            ["format"] = r.Format,
            ["sections"] = string.Join(", ", FormatOf(r).Sections),
            ["band"] = r.Band,
            ["grade"] = r.Grade,
            ["topic"] = r.Topic,
            ["minutes"] = r.Minutes.ToString(CultureInfo.InvariantCulture),
            ["class_notes"] = r.ClassNotes,
            [ActivityShelf.Ready] = ActivityShelf.For(r),
        };
    }

    /// <inheritdoc />
    public override IReadOnlyList<ShapeError> ValidateSection(string section, JsonNode? content) => ActivitySchema.ValidateSection(section, content);

    /// <inheritdoc />
    public override IReadOnlyList<ShapeError> Rules(JsonObject document) => ActivityRules.Check(document);

    /// <inheritdoc />
    public override IReadOnlyList<ShapeError> Errors(JsonObject document)
    {
        var shape = ActivitySchema.Validate(document, ActivityFormat.Of([.. document.Select(s => s.Key)]));
        return shape.Count > 0 ? shape : ActivityRules.Check(document);
    }

    /// <inheritdoc />
    public override DraftRequest Read(string json) => JsonSerializer.Deserialize<ActivityRequest>(json, Json.Options)!;

    private static ActivityFormat FormatOf(DraftRequest request) => ActivityFormat.Find(((ActivityRequest)request).Format) ?? ActivityFormat.Spot;
}
