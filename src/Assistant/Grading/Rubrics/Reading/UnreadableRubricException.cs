namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>A rubric cannot be read; the message is a sentence for the teacher that says what to change.</summary>
internal sealed class UnreadableRubricException(string sentence) : Exception(sentence);
