using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Drafts;

/// <summary>What can be drafted: its prompts, its sections and what must hold of them. The spine is the same for all.</summary>
public abstract class DraftKind
{
    /// <summary>Its id, such as "lesson".</summary>
    public abstract string Id { get; }

    /// <summary>What it is called in a sentence, such as "a lesson plan".</summary>
    public abstract string Called { get; }

    /// <summary>Id of the prompt that drafts it.</summary>
    public abstract string PlanPrompt { get; }

    /// <summary>Id of the prompt that writes one part anew.</summary>
    public abstract string RedoPrompt { get; }

    /// <summary>Id of the prompt that puts a reply of a wrong shape in order.</summary>
    public abstract string RepairPrompt { get; }

    /// <summary>What is wrong with a request; empty when it can be drafted.</summary>
    public abstract IReadOnlyList<ShapeError> Validate(DraftRequest request);

    /// <summary>Ids of the sections that there can be, in order.</summary>
    public abstract IReadOnlyList<string> Outline(DraftRequest request);

    /// <summary>Whether a draft is whole without this section.</summary>
    public abstract bool MayLack(string section);

    /// <summary>The schema of a whole reply as JSON text, for servers with strict structured output.</summary>
    public abstract string Wire(DraftRequest request);

    /// <summary>The schema for a prompt that is tried with inputs of somebody's own.</summary>
    public abstract string TrialWire(IReadOnlyDictionary<string, string> inputs);

    /// <summary>A request as the inputs of a prompt.</summary>
    public abstract Dictionary<string, string> Inputs(DraftRequest request);

    /// <summary>Whether a teacher finds it among the drafts; else it belongs to something else, such as the marking of a paper, and is opened there alone.</summary>
    public virtual bool IsListed => true;

    /// <summary>Sections that show a model how its teachers like it, the most telling first; none where approved drafts are no examples.</summary>
    public virtual IReadOnlyList<string> Exemplary => [];

    /// <summary>Whether a model may look things up while it writes one, where its host can.</summary>
    public virtual bool MayLookUp => false;

    /// <summary>Names of the inputs that a student wrote, or that hold words of it.</summary>
    public virtual IReadOnlyCollection<string> StudentWork => [];

    /// <summary>Everything in one section that does not fit the schema; paths begin with the section.</summary>
    public abstract IReadOnlyList<ShapeError> ValidateSection(string section, JsonNode? content);

    /// <summary>The same with what a reply must hold besides and a teacher's own text need not: it is repaired once, then held.</summary>
    public virtual IReadOnlyList<ShapeError> ValidateReply(string section, JsonNode? content) => ValidateSection(section, content);

    /// <summary>Rules that hold between the sections and that no schema can say.</summary>
    public abstract IReadOnlyList<ShapeError> Rules(JsonObject document);

    /// <summary>What keeps a whole document from being approved: first its shape, then its rules.</summary>
    public abstract IReadOnlyList<ShapeError> Errors(JsonObject document);

    /// <summary>A stored request of this kind.</summary>
    public abstract DraftRequest Read(string json);

    /// <summary>A request as it is stored.</summary>
    public string Write(DraftRequest request) => JsonSerializer.Serialize(request, request.GetType(), Json.Options);
}
