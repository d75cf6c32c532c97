using System.Text;
using System.Text.RegularExpressions;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Evals.GuardReport;

/// <summary>
/// Made-up notes go in through the rails, come back as a model might change the tokens in them (case, possessive, Markdown, cut into pieces), and are
/// restored. The same seed makes the same notes.
/// </summary>
internal sealed partial class RestoreTrial(RailPipeline rails, int seed)
{
    private readonly Random _dice = new(seed);

    /// <summary>What came of it.</summary>
    /// <param name="Exact">Restored to the byte.</param>
    /// <param name="Wrong">Restored with a name that did not stand there.</param>
    /// <param name="Left">A name of the class list was still in what the model gets.</param>
    /// <param name="Tokens">How many tokens stood in all notes.</param>
    internal sealed record Outcome(Share Exact, Share Wrong, Share Left, int Tokens);

    public Outcome Run(int notes)
    {
        var (exact, wrong, left, tokens) = (0, 0, 0, 0);
        for (var i = 0; i < notes; i++)
        {
            var people = NoteParts.ClassList(_dice);
            var note = NoteParts.Note(_dice, people);
            var cleared = rails.Clear(
                new Dictionary<string, string> { ["class_notes"] = note },
                "6-8",
                new Roster([.. people]),
                fields => [new PromptMessage("user", fields["class_notes"])]
            );
            var sent = cleared.Prompt?.Messages[0].Text ?? "";
            var (reply, expected, count) = Answer(sent, cleared.Vault);
            var restored = Restore(cleared.Vault, Cut(reply));
            tokens += count;
            exact += cleared.Prompt is not null && restored == expected ? 1 : 0;
            wrong += people.Any(p => Standing.In(restored, p) && !Standing.In(expected, p)) ? 1 : 0;
            left += people.Any(p => Standing.In(sent, p)) ? 1 : 0;
        }

        return new Outcome(new Share(exact, notes), new Share(wrong, notes), new Share(left, notes), tokens);
    }

    /// <summary>The pieces of a reply as the reader gets them.</summary>
    private static string Restore(NameVault vault, IEnumerable<string> pieces) => vault.Restore(string.Concat(pieces));

    /// <summary>What a model makes of the text, and what has to stand there once the names are back.</summary>
    private (string Reply, string Expected, int Tokens) Answer(string sent, NameVault vault)
    {
        var (reply, expected, at, count) = (new StringBuilder(), new StringBuilder(), 0, 0);
        foreach (var token in Token().Matches(sent).Where(m => vault.Originals.ContainsKey(m.Value)))
        {
            var (before, after) = NoteParts.Dress(_dice);
            var asWritten = _dice.Next(4) switch
            {
                0 => token.Value.ToLowerInvariant(),
                1 => token.Value.ToUpperInvariant(),
                _ => token.Value,
            };
            var between = sent[at..token.Index] + before;
            reply.Append(between).Append(asWritten).Append(after);
            expected.Append(between).Append(vault.Originals[token.Value]).Append(after);
            at = token.Index + token.Length;
            count++;
        }

        return (reply.Append(sent, at, sent.Length - at).ToString(), expected.Append(sent, at, sent.Length - at).ToString(), count);
    }

    private List<string> Cut(string text)
    {
        List<string> pieces = [];
        for (var at = 0; at < text.Length; )
        {
            var length = Math.Min(_dice.Next(1, 12), text.Length - at);
            pieces.Add(text.Substring(at, length));
            at += length;
        }

        return pieces;
    }

    [GeneratedRegex(@"\[\[[^\[\]]{1,40}\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
