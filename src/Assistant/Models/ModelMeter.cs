using Homeroom.Assistant.Tools;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>What the calls for one draft cost.</summary>
public sealed class ModelMeter
{
    /// <summary>Tokens in, as the server counted.</summary>
    public long InputTokens { get; private set; }

    /// <summary>Tokens out, as the server counted.</summary>
    public long OutputTokens { get; private set; }

    /// <summary>Cost in the currency of the configured prices; null without prices.</summary>
    public decimal? Cost { get; private set; }

    /// <summary>How often a server was asked, repeats included.</summary>
    public int Attempts { get; private set; }

    /// <summary>Whether a stored reply was used.</summary>
    public bool CacheHit { get; private set; }

    /// <summary>What the model may look up for this draft, and did; null for nothing.</summary>
    public TeacherTools? Tools { get; init; }

    /// <summary>Name of the model that answered last.</summary>
    public string AnsweredBy { get; set; } = "";

    /// <summary>Counts a part of a reply.</summary>
    public void Count(ChatResponseUpdate update)
    {
        foreach (var usage in update.Contents.OfType<UsageContent>())
        {
            InputTokens += usage.Details.InputTokenCount ?? 0;
            OutputTokens += usage.Details.OutputTokenCount ?? 0;
        }

        if (update.AdditionalProperties is not { } tags)
        {
            return;
        }

        CacheHit |= tags.ContainsKey(Tags.CacheHit);
        AnsweredBy = Tags.Find<string>(tags, Tags.AnsweredBy, out var name) ? name : AnsweredBy;
        Attempts += Tags.Find<int>(tags, Tags.Attempts, out var attempts) ? attempts : 0;
        Cost = Tags.Find<decimal>(tags, Tags.Cost, out var cost) ? (Cost ?? 0) + cost : Cost;
    }
}
