using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.ModelRails;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Tools;

/// <summary>What a model may look up while it drafts, and another assistant in a teacher's name. Every answer goes through the rails; one that names a person is kept back.</summary>
/// <param name="store">The drafts.</param>
/// <param name="rosters">The class lists.</param>
/// <param name="rails">What every answer goes through.</param>
/// <param name="teacher">Id of the teacher in whose name it is looked up.</param>
/// <param name="band">Grade band of the readers.</param>
public sealed class TeacherTools(IDraftStore store, IRosterStore rosters, AllRails rails, string teacher, string band)
{
    /// <summary>Most look-ups for one draft.</summary>
    public const int Most = 12;

    /// <summary>Longest text that is taken, in characters.</summary>
    public const int Longest = 20_000;

    private const int MostDrafts = 5;
    private const string Field = "answer";
    private readonly ConcurrentQueue<ToolCall> _calls = new();
    private int _count;

    /// <summary>In whose name it is looked up.</summary>
    public string Teacher => teacher;

    /// <summary>What was looked up so far.</summary>
    public IReadOnlyList<ToolCall> Calls => [.. _calls];

    /// <summary>Whether a code of a standard exists, and the ones near it.</summary>
    public Task<string> FindStandardAsync(string code, CancellationToken ct) =>
        GiveAsync(ToolWords.FindStandard, code, () => Task.FromResult(ToolAnswers.Standard(code)), ct);

    /// <summary>How hard a text is to read.</summary>
    public Task<string> MeasureReadabilityAsync(string text, CancellationToken ct) =>
        GiveAsync(ToolWords.MeasureReadability, text, () => Task.FromResult(ToolAnswers.Readability(text)), ct);

    /// <summary>How an answer stands to the key.</summary>
    public Task<string> CheckAnswerAsync(string answer, string key, CancellationToken ct) =>
        GiveAsync(ToolWords.CheckAnswer, answer + key, () => Task.FromResult(ToolAnswers.Answer(answer, key)), ct);

    /// <summary>The teacher's own lesson drafts that hold these words.</summary>
    public Task<string> FindEarlierDraftsAsync(string words, CancellationToken ct) =>
        GiveAsync(
            ToolWords.FindEarlierDrafts,
            words,
            async () => ToolAnswers.Drafts((await store.ListAsync(new DraftQuery(teacher) { Text = words, Take = MostDrafts }, ct)).Rows),
            ct
        );

    /// <summary>How many tasks of a text stand at each level.</summary>
    public Task<string> CountBloomLevelsAsync(string text, CancellationToken ct) =>
        GiveAsync(ToolWords.CountBloomLevels, text, () => Task.FromResult(ToolAnswers.BloomLevels(text)), ct);

    private async Task<string> GiveAsync(string tool, string asked, Func<Task<object>> look, CancellationToken ct)
    {
        var clock = Stopwatch.StartNew();
        if (Interlocked.Increment(ref _count) > Most)
        {
            return Noted(tool, ToolOutcome.TooMany, clock, "Enough has been looked up. Go on without.");
        }

        if (asked.Length > Longest)
        {
            return Noted(tool, ToolOutcome.Failed, clock, $"That is too long: at most {Longest} characters.");
        }

        var answer = JsonSerializer.Serialize(await look(), Json.Options);
        return await IsClearAsync(answer, ct)
            ? Noted(tool, ToolOutcome.Given, clock, answer)
            : Noted(tool, ToolOutcome.Withheld, clock, "The answer is kept back: it names a person or holds something that may not go out.");
    }

    // What would have to be masked is kept back: a second vault's tokens would be taken for those of the prompt.
    private async Task<bool> IsClearAsync(string answer, CancellationToken ct)
    {
        Dictionary<string, string> fields = new() { [Field] = answer };
        var roster = await rosters.GetAsync(teacher, ct);
        var cleared = await rails.ClearAsync(fields, band, roster, f => [new PromptMessage("tool", f[Field])], [Field], ct);
        // Nobody sees a finding here, so what a teacher would have to decide on does not go out either.
        return cleared.Prompt is { } prompt && prompt.Inputs[Field] == answer && cleared.Findings.All(f => f.Severity < Verdict.Hold);
    }

    private string Noted(string tool, ToolOutcome outcome, Stopwatch clock, string said)
    {
        _calls.Enqueue(new ToolCall(tool, outcome, clock.ElapsedMilliseconds));
        return said;
    }
}
