using System.ComponentModel;
using Homeroom.Assistant.Tools;
using Microsoft.SemanticKernel;

namespace Homeroom.Assistant.Models.SemanticKernel;

/// <summary>A teacher's tools as a plugin.</summary>
internal sealed class HomeroomPlugin(TeacherTools tools)
{
    /// <summary>Its name.</summary>
    public const string Name = "homeroom";

    [KernelFunction(ToolWords.FindStandard)]
    [Description(ToolWords.FindStandardDoes)]
    public Task<string> FindStandardAsync([Description(ToolWords.CodeInput)] string code, CancellationToken ct) => tools.FindStandardAsync(code, ct);

    [KernelFunction(ToolWords.MeasureReadability)]
    [Description(ToolWords.MeasureReadabilityDoes)]
    public Task<string> MeasureReadabilityAsync([Description(ToolWords.TextInput)] string text, CancellationToken ct) =>
        tools.MeasureReadabilityAsync(text, ct);

    [KernelFunction(ToolWords.CheckAnswer)]
    [Description(ToolWords.CheckAnswerDoes)]
    public Task<string> CheckAnswerAsync(
        [Description(ToolWords.AnswerInput)] string answer,
        [Description(ToolWords.KeyInput)] string key,
        CancellationToken ct
    ) => tools.CheckAnswerAsync(answer, key, ct);

    [KernelFunction(ToolWords.FindEarlierDrafts)]
    [Description(ToolWords.FindEarlierDraftsDoes)]
    public Task<string> FindEarlierDraftsAsync([Description(ToolWords.WordsInput)] string words, CancellationToken ct) =>
        tools.FindEarlierDraftsAsync(words, ct);

    [KernelFunction(ToolWords.CountBloomLevels)]
    [Description(ToolWords.CountBloomLevelsDoes)]
    public Task<string> CountBloomLevelsAsync([Description(ToolWords.TextInput)] string text, CancellationToken ct) =>
        tools.CountBloomLevelsAsync(text, ct);
}
