using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Jobs;

/// <summary>What jobs log: ids and kinds of failure, never a text.</summary>
internal static partial class JobLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "Drafting {Id} failed with {Failure}; it is tried again.")]
    public static partial void Failed(ILogger logger, string id, string failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "Drafts could not be queued: {Failure}. It is tried again.")]
    public static partial void NotQueued(ILogger logger, string failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old deletions could not be removed: {Trouble}. It is tried again.")]
    public static partial void NotPurged(ILogger logger, StorageTrouble trouble);

    [LoggerMessage(Level = LogLevel.Error, Message = "What became of draft {Id} could not be read: {Failure}. It is left out of the figures.")]
    public static partial void DraftNotRead(ILogger logger, string id, string failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What became of drafts could not be read: {Trouble}. It is tried again.")]
    public static partial void NotRead(ILogger logger, StorageTrouble trouble);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Data sets could not be made: {Trouble}. It is tried again.")]
    public static partial void NotMade(ILogger logger, StorageTrouble trouble);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The webhook did not take feedback: {Failure}, {Times} times in a row. It is tried again.")]
    public static partial void NotDelivered(ILogger logger, string failure, int times);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Answers to cases that were taken back could not be removed: {Failure}. It is tried again.")]
    public static partial void NotSwept(ILogger logger, string failure);
}
