namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Finds the sentences of a text that are in another language than its English ones.</summary>
internal static class OtherLanguage
{
    private static readonly HashSet<string> Marks =
    [
        .. (
            "el la los las una unos unas que del en es son por para con se su sus como pero más muy está este esta le les des est une dans et aux sont "
            + "pour avec qui sur ne pas der die das und ist nicht ein eine den dem mit von zu auf sind wird o os as um uma não é dos das e il lo gli che di"
        ).Split(' '),
    ];

    /// <summary>The sentences without those in another language. A text that is not English at all stays as it is.</summary>
    public static IReadOnlyList<string> Without(IReadOnlyList<string> sentences)
    {
        var english = sentences.Where(s => !IsOther(s)).ToList();
        return english.Count * 3 >= sentences.Count ? english : sentences;
    }

    private static bool IsOther(string sentence)
    {
        var letters = sentence.Where(char.IsLetter).ToList();
        var words = Words.Of(sentence).ToList();
        return letters.Count(c => c > '\u024f') * 2 > letters.Count
            || (words.Count(Marks.Contains) is >= 2 and var marks && marks > words.Count(w => StopWords.Has(w) && !Marks.Contains(w)));
    }
}
