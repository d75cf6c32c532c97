using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>Feedback to a student as something to draft.</summary>
public sealed class FeedbackKind : DraftKind
{
    private FeedbackKind() { }

    /// <summary>The only one.</summary>
    public static FeedbackKind Only { get; } = new();

    /// <inheritdoc />
    public override string Id => "feedback";

    /// <inheritdoc />
    public override string Called => "feedback";

    /// <inheritdoc />
    public override string PlanPrompt => "grading/feedback";

    /// <inheritdoc />
    public override string RedoPrompt => "grading/redo";

    /// <inheritdoc />
    public override string RepairPrompt => "grading/repair";

    /// <inheritdoc />
    public override bool IsListed => false;

    /// <inheritdoc />
    public override IReadOnlyCollection<string> StudentWork => FeedbackInputs.StudentWork;

    /// <inheritdoc />
    public override IReadOnlyList<ShapeError> Validate(DraftRequest request) => FeedbackRequests.Validate((FeedbackRequest)request);

    /// <inheritdoc />
    public override IReadOnlyList<string> Outline(DraftRequest request) => [.. ((FeedbackRequest)request).Criteria.Select(c => c.Id)];

    /// <inheritdoc />
    public override bool MayLack(string section) => false;

    /// <inheritdoc />
    public override string Wire(DraftRequest request) => FeedbackSchema.Wire(Outline(request));

    /// <inheritdoc />
    public override string TrialWire(IReadOnlyDictionary<string, string> inputs) => FeedbackSchema.Wire(FeedbackInputs.Ids(inputs));

    /// <inheritdoc />
    public override Dictionary<string, string> Inputs(DraftRequest request) => FeedbackInputs.Of((FeedbackRequest)request);

    /// <inheritdoc />
    public override IReadOnlyList<ShapeError> ValidateSection(string section, JsonNode? content) => FeedbackSchema.ValidateSection(section, content);

    /// <inheritdoc />
    public override IReadOnlyList<ShapeError> ValidateReply(string section, JsonNode? content) =>
        ValidateSection(section, content) is { Count: > 0 } shape ? shape : FeedbackRules.Check(section, content!);

    /// <inheritdoc />
    public override IReadOnlyList<ShapeError> Rules(JsonObject document) => []; // A teacher may word feedback in any way.

    /// <inheritdoc />
    public override IReadOnlyList<ShapeError> Errors(JsonObject document) => [.. document.SelectMany(s => ValidateSection(s.Key, s.Value))];

    /// <inheritdoc />
    public override DraftRequest Read(string json) => JsonSerializer.Deserialize<FeedbackRequest>(json, Json.Options)!;
}
