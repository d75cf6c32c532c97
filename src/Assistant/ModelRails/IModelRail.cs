using Homeroom.Guardrails;

namespace Homeroom.Assistant.ModelRails;

/// <summary>A check by a service or a model: the asynchronous sibling of <see cref="IRail"/>. It must be safe for concurrent use, and sees masked text only.</summary>
public interface IModelRail
{
    /// <summary>Stable id, kebab-case.</summary>
    string Id { get; }

    /// <summary>Goes up when the rail finds other things than before; every finding carries it.</summary>
    string Version => IRail.FirstVersion;

    /// <summary>Who reads the text, as it stands in a sentence: "OpenAI moderation (api.openai.com)".</summary>
    string Service { get; }

    /// <summary>Whether it looks at texts that go this way.</summary>
    bool Concerns(Direction direction);

    /// <summary>Looks at a text; an empty list means that it sees nothing.</summary>
    /// <exception cref="RailOutage">It could not look.</exception>
    Task<IReadOnlyList<Sighting>> LookAsync(MaskedText text, CancellationToken ct);
}

/// <summary>What a model rail sees in one place.</summary>
/// <param name="Code">What it is: one of <see cref="SightingWords.Codes"/>.</param>
/// <param name="IsStrong">Whether it is sure, or the thing is severe.</param>
/// <param name="Spot">Where, on the text as it was written.</param>
public sealed record Sighting(string Code, bool IsStrong, Spot Spot);

/// <summary>A place on the text as it was written.</summary>
/// <param name="Place">Name of a request field, or a JSON pointer.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units; 0 for the whole place.</param>
public sealed record Spot(string Place, int Start, int Length);
