namespace Homeroom.Assistant.Grading.Answers;

/// <summary>An answer cannot be read, or is larger than what is looked at: the teacher is asked. The message is for the teacher.</summary>
internal sealed class BeyondReachException(string message) : Exception(message);
