namespace Homeroom.Assistant.Evaluation.Swaps.Words;

/// <summary>Gives a word the capitals of another.</summary>
internal static class Casing
{
    /// <summary>A word in small letters, written as the model is: all capitals, a first capital, or none.</summary>
    public static string Like(string word, string model)
    {
        var letters = model.Where(char.IsLetter).ToList();
        return letters.Count > 1 && letters.TrueForAll(char.IsUpper) ? word.ToUpperInvariant()
            : letters.Count > 0 && char.IsUpper(letters[0]) ? First(word)
            : word;
    }

    /// <summary>A word with a first capital.</summary>
    public static string First(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
