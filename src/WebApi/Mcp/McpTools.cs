using System.ComponentModel;
using System.Security.Claims;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.ModelRails;
using Homeroom.Assistant.Tools;
using Homeroom.WebApi.Shell;
using ModelContextProtocol.Server;

namespace Homeroom.WebApi.Mcp;

/// <summary>The tools that a model has while it drafts, for other assistants, in the name of the teacher whose token they bring.</summary>
[McpServerToolType]
internal sealed class McpTools(IDraftStore store, IRosterStore rosters, AllRails rails)
{
    // An assistant works for the teacher, so the oldest band's readers are meant.
    private const string Band = "9-12";

    [McpServerTool(Name = ToolWords.FindStandard, ReadOnly = true, OpenWorld = false)]
    [Description(ToolWords.FindStandardDoes)]
    public Task<string> FindStandardAsync(ClaimsPrincipal user, [Description(ToolWords.CodeInput)] string code, CancellationToken ct) =>
        Of(user).FindStandardAsync(code, ct);

    [McpServerTool(Name = ToolWords.MeasureReadability, ReadOnly = true, OpenWorld = false)]
    [Description(ToolWords.MeasureReadabilityDoes)]
    public Task<string> MeasureReadabilityAsync(ClaimsPrincipal user, [Description(ToolWords.TextInput)] string text, CancellationToken ct) =>
        Of(user).MeasureReadabilityAsync(text, ct);

    [McpServerTool(Name = ToolWords.CheckAnswer, ReadOnly = true, OpenWorld = false)]
    [Description(ToolWords.CheckAnswerDoes)]
    public Task<string> CheckAnswerAsync(
        ClaimsPrincipal user,
        [Description(ToolWords.AnswerInput)] string answer,
        [Description(ToolWords.KeyInput)] string key,
        CancellationToken ct
    ) => Of(user).CheckAnswerAsync(answer, key, ct);

    [McpServerTool(Name = ToolWords.FindEarlierDrafts, ReadOnly = true, OpenWorld = false)]
    [Description(ToolWords.FindEarlierDraftsDoes)]
    public Task<string> FindEarlierDraftsAsync(ClaimsPrincipal user, [Description(ToolWords.WordsInput)] string words, CancellationToken ct) =>
        Of(user).FindEarlierDraftsAsync(words, ct);

    [McpServerTool(Name = ToolWords.CountBloomLevels, ReadOnly = true, OpenWorld = false)]
    [Description(ToolWords.CountBloomLevelsDoes)]
    public Task<string> CountBloomLevelsAsync(ClaimsPrincipal user, [Description(ToolWords.TextInput)] string text, CancellationToken ct) =>
        Of(user).CountBloomLevelsAsync(text, ct);

    private TeacherTools Of(ClaimsPrincipal user) => new(store, rosters, rails, Pages.Of(user).Id, Band);
}
