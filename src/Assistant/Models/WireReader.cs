using Homeroom.Assistant.Drafts;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>Turns the parts of one answer into updates, and says what is wrong with the answer.</summary>
internal sealed class WireReader(ModelOptions options)
{
    private long _length;
    private bool _truncated;

    /// <summary>The update that a part makes; null when there is nothing in it.</summary>
    /// <exception cref="ModelTrouble">The model declined, was filtered, or does not end.</exception>
    public ChatResponseUpdate? Read(WireAnswer part)
    {
        var choice = part.Choices is { Count: > 0 } choices ? choices[0] : null;
        var said = choice?.Delta ?? choice?.Message;
        var text = said?.Content ?? "";
        _truncated |= choice?.Finish == "length";
        _length += text.Length;
        if (choice?.Finish == "content_filter")
        {
            throw WireTrouble.Filtered();
        }

        if (!string.IsNullOrEmpty(said?.Refusal))
        {
            throw WireTrouble.Declined();
        }

        if (_length > SectionReader.MaxLength)
        {
            throw WireTrouble.TooLong();
        }

        if (text.Length == 0 && part.Usage is null)
        {
            return null;
        }

        var update = new ChatResponseUpdate(ChatRole.Assistant, text) { ModelId = part.Model };
        if (part.Usage is { } usage)
        {
            update.Contents.Add(new UsageContent(new UsageDetails { InputTokenCount = usage.Input, OutputTokenCount = usage.Output }));
            return options.CostOf(usage.Input, usage.Output) is { } cost ? update.With(Tags.Cost, cost) : update;
        }

        return update;
    }

    /// <summary>Says that the answer is at its end.</summary>
    /// <exception cref="ModelTrouble">The model stopped in the middle.</exception>
    public void End()
    {
        if (_truncated)
        {
            throw WireTrouble.Truncated();
        }
    }
}
