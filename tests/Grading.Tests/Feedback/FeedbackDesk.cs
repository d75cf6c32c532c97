using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Grading.Feedback;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Assistant.ModelRails;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Prompts;
using Homeroom.Assistant.Tests.Models;
using Homeroom.Assistant.Tests.Prompts;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;
using Homeroom.Guardrails.Safety;

namespace Homeroom.Grading.Tests.Feedback;

/// <summary>The spine with a scripted model or the offline composer behind it, and a store in memory.</summary>
internal sealed class FeedbackDesk
{
    private static readonly RailPipeline Rails = DefaultRails.Create();
    private static readonly OfflineChatClient Composer = new(new Lazy<OfflineComposer>(() => new OfflineComposer()));
    private static readonly PromptLibrary Prompts = new();
    private static readonly Teacher Teacher = new("t", "Ms Okafor");

    public FeedbackDesk(params string[] replies)
    {
        Model = new ScriptedModel(replies);
        var port =
            replies.Length == 0
                ? new ModelPort(Composer, new ModelLabel(OfflineChatClient.Name, true, ""), Composer)
                : new ModelPort(Model, new ModelLabel("scripted", false, ""), Composer);
        var all = new AllRails(Rails, [], Safeguarding.Default);
        Spine = new DraftSpine(
            Notebook,
            Notebook,
            new DraftDesk(Notebook, TimeProvider.System),
            new PromptChoice(Prompts, new PromptBox()),
            all,
            new NothingLearned(),
            port,
            TimeProvider.System
        );
    }

    public ScriptedModel Model { get; }

    public Notebook Notebook { get; } = new();

    public DraftSpine Spine { get; }

    public Task<AskOutcome> AskAsync(FeedbackRequest request, Roster? roster = null)
    {
        Notebook.Roster = roster ?? Roster.Empty;
        return Spine.AskAsync(request, Teacher, Guid.NewGuid().ToString(), CancellationToken.None);
    }

    public async Task<Draft> DraftAsync(FeedbackRequest request, Roster? roster = null)
    {
        var id = (await AskAsync(request, roster)).Id ?? throw new InvalidOperationException("The request was refused.");
        await Spine.DraftAsync(id, CancellationToken.None);
        return (await Notebook.FindAsync(id, CancellationToken.None))!.Draft;
    }

    public Task<SpineOutcome> RedoAsync(Draft draft, string pointer) =>
        Spine.RedoAsync(draft.Id, pointer, draft.Find(pointer.Split('/')[1])!.Revision, "something else", Teacher, CancellationToken.None);

    /// <summary>A reply with one section.</summary>
    public static string Reply(string criterion, string strength, string strengthQuote, string next, string nextQuote = "") =>
        new JsonObject { [criterion] = Section(strength, strengthQuote, next, nextQuote) }.ToJsonString();

    /// <summary>A section.</summary>
    public static JsonObject Section(string strength, string strengthQuote, string next, string nextQuote = "") =>
        new()
        {
            ["strength"] = new JsonObject { ["says"] = strength, ["quote"] = strengthQuote },
            ["next"] = new JsonObject { ["says"] = next, ["quote"] = nextQuote },
            ["toTeacher"] = "",
        };
}
