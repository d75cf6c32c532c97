namespace Homeroom.Guardrails.Phrases;

/// <summary>A known phrase of more than one word.</summary>
/// <param name="At">Its first token.</param>
/// <param name="Words">How many tokens it has.</param>
/// <param name="Node">What the lexicon knows of it.</param>
internal readonly record struct Phrase(int At, int Words, int Node);

/// <summary>One sentence of a text, with the phrases in it.</summary>
/// <param name="Read">The text.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Phrases">What is known of more than one word, in order.</param>
internal readonly record struct Sentence(WordsRead Read, int First, int End, List<Phrase> Phrases);
