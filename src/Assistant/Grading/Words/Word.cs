namespace Homeroom.Assistant.Grading.Words;

/// <summary>One word of a paper as it stands there.</summary>
/// <param name="Lower">The word in small letters, its apostrophes straight; <see cref="PaperText.Name"/> for a name.</param>
/// <param name="IsCapital">Whether it begins with a capital.</param>
/// <param name="Sentence">In which sentence it stands, from 0.</param>
internal readonly record struct Word(string Lower, bool IsCapital, int Sentence);
