namespace Homeroom.WebApi.Jobs;

/// <summary>What jobs log: ids and kinds of failure, never a text.</summary>
internal static partial class JobLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "Drafting {Id} failed with {Failure}; it is tried again.")]
    public static partial void Failed(ILogger logger, string id, string failure);
}
