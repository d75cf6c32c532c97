using System.Collections.Frozen;
using Homeroom.Assistant.Grading.Essays;

namespace Homeroom.Assistant.Grading.Words;

/// <summary>Little words that begin a sentence, and how to tell when one of them is somebody: "Will went", "An said".</summary>
internal static class WordsBeforeNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Little = WordLists
        .Function.Concat(WordLists.Connectives)
        .Concat(["dear", "yesterday", "today", "tomorrow", "sometimes", "maybe", "ask", "tell", "hi", "hello"])
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // "That said" and "You thought" are no names; nor is "Will help".
    private static readonly FrozenSet<string> Pointing = Set(
        "i he she they we you it that this these those who which what all some many one both no not so as"
    );

    private static readonly FrozenSet<string> Modal = Set("will may can might must");

    private static readonly FrozenSet<string> AfterModalName = Set("is was has had does did isn't wasn't hasn't doesn't didn't");

    // "Will and I went", but "Will Maria and I go?"
    private static readonly FrozenSet<string> Joining = Set("and or who whose with");

    private static readonly FrozenSet<string> Done = Set(
        "said says thinks thought told tells asked asks went goes wants wanted agreed agrees likes liked loves loved came comes knows knew made makes gave gives took takes wrote writes "
            + "read reads saw sees felt feels believes believed helped helps worked works brought brings found finds got gets lives lived plays played ran runs sat sits stood stands "
            + "spoke speaks left leaves learned learns showed shows tried tries walked walks explained explains answered answers needs needed claims claimed argues argued states stated"
    );

    /// <summary>Whether a word holds sentences together and begins many of them.</summary>
    public static bool IsLittle(ReadOnlySpan<char> word) => Little.Contains(word);

    /// <summary>Whether a word points at something and names nobody.</summary>
    public static bool IsPointing(string word) => Pointing.Contains(word);

    /// <summary>Whether a little word at the beginning of a sentence is somebody, by the word that follows; both in small letters.</summary>
    /// <param name="word">The little word.</param>
    /// <param name="next">The word behind it, or behind the other names that stand there.</param>
    /// <param name="ran">Whether other names stand between them.</param>
    public static bool IsSomebody(string word, string next, bool ran = false) =>
        !Pointing.Contains(word)
        && (Done.Contains(next) || (Modal.Contains(word) && (AfterModalName.Contains(next) || (!ran && Joining.Contains(next)))));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
