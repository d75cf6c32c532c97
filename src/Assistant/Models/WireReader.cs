using Homeroom.Assistant.Drafts;
using Microsoft.Extensions.AI;
using ChatFinishReason = OpenAI.Chat.ChatFinishReason;

namespace Homeroom.Assistant.Models;

/// <summary>Turns the parts of one answer into updates, and says what is wrong with the answer.</summary>
internal sealed class WireReader(ModelOptions options)
{
    private long _length;
    private bool _truncated;

    /// <summary>The update that a part makes; null when there is nothing in it.</summary>
    /// <exception cref="ModelTrouble">The model declined, was filtered, or does not end.</exception>
    public ChatResponseUpdate? Read(WirePart part)
    {
        _truncated |= part.Finish == ChatFinishReason.Length;
        _length += part.Text.Length;
        if (part.Finish == ChatFinishReason.ContentFilter)
        {
            throw WireTrouble.Filtered();
        }

        if (!string.IsNullOrEmpty(part.Refusal))
        {
            throw WireTrouble.Declined();
        }

        if (_length > SectionReader.MaxLength)
        {
            throw WireTrouble.TooLong();
        }

        if (part.Text.Length == 0 && part.Usage is null)
        {
            return null;
        }

        var update = new ChatResponseUpdate(ChatRole.Assistant, part.Text) { ModelId = part.Model };
        if (part.Usage is { } usage)
        {
            update.Contents.Add(
                new UsageContent(new UsageDetails { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount })
            );
            return options.CostOf(usage.InputTokenCount, usage.OutputTokenCount) is { } cost ? update.With(Tags.Cost, cost) : update;
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
