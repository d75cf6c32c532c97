using Homeroom.Assistant.Drafts;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models.SemanticKernel;

/// <summary>Takes the text and the counts out of what the kernel gives, and says what is wrong with an answer.</summary>
internal sealed class KernelReading(ModelOptions options)
{
    private long _length;
    private bool _truncated;

    /// <summary>What of an update goes on; null for nothing.</summary>
    /// <exception cref="ModelTrouble">The model declined, was filtered, or does not end.</exception>
    public ChatResponseUpdate? Read(ChatResponseUpdate given)
    {
        _truncated = given.FinishReason is { } finish ? finish == ChatFinishReason.Length : _truncated;
        if (given.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw WireTrouble.Filtered();
        }

        if (given.Contents.OfType<ErrorContent>().Any())
        {
            throw WireTrouble.Declined();
        }

        var text = given.Text;
        _length += text.Length;
        if (_length > SectionReader.MaxLength)
        {
            throw WireTrouble.TooLong();
        }

        var usage = given.Contents.OfType<UsageContent>().FirstOrDefault();
        return text.Length == 0 && usage is null ? null : Update(given, text, usage);
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

    private ChatResponseUpdate Update(ChatResponseUpdate given, string text, UsageContent? usage)
    {
        var update = new ChatResponseUpdate(ChatRole.Assistant, text) { ModelId = given.ModelId };
        if (usage is null)
        {
            return update;
        }

        update.Contents.Add(usage);
        var (input, output) = (usage.Details.InputTokenCount ?? 0, usage.Details.OutputTokenCount ?? 0);
        return options.CostOf(input, output) is { } cost ? update.With(Tags.Cost, cost) : update;
    }
}
