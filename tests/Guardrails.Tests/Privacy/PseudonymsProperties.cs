using FsCheck;
using FsCheck.Fluent;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Guardrails.Tests.Privacy;

public sealed class PseudonymsProperties
{
    private static readonly string[] Pieces =
    [
        "Ava",
        "ava",
        "AVA",
        "Will",
        "will",
        "May",
        "Rosa Parks",
        "Zoë",
        "Zoe\u0308",
        "O'Brien",
        "Li",
        "Ávila",
        "李小明",
        "İpek",
        "ß",
        "NAME",
        "ID",
        "TEXT",
        "1",
        "1K",
        "[[",
        "]]",
        "[",
        "]",
        "[[NAME-1K]]",
        "[[name-1k]]",
        "[[TEXT-1A]]",
        "[[EMAIL-2Q]]",
        " ",
        "  ",
        "\n",
        ".",
        ",",
        "'s",
        "’s",
        "-",
        " needs",
        "a@b.org",
        "555-123-4567",
        "(555) 234-5678",
        "ID 44819",
        "born 3/4/2015",
        "219-09-9999",
        "\ud83d",
        "\udc69",
        "\u0301",
        "\u200d",
        "\0",
        "$1",
        "\\",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""),
        Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)),
        Gen.Elements(Pieces).ListOf().Select(p => string.Join(' ', p))
    );

    private static readonly Arbitrary<(string[] Texts, string[] Names)> Cases = Arb.From(
        from texts in Text.ListOf()
        from names in Text.ListOf()
        select (texts.Take(4).ToArray(), names.Take(5).ToArray())
    );

    private static readonly string[] Fields = ["topic", "class_notes", "source", "routine"];

    private static Masked Mask((string[] Texts, string[] Names) c, out Dictionary<string, string> fields)
    {
        fields = c.Texts.Select((t, i) => (Fields[i], t)).ToDictionary(p => p.Item1, p => p.t);
        return Pseudonyms.Mask(fields, new Roster([.. c.Names]));
    }

    [Fact]
    public void Restoring_what_was_masked_gives_back_every_field_whatever_the_text_and_the_class_list() =>
        Prop.ForAll(
                Cases,
                c =>
                {
                    var masked = Mask(c, out var fields);
                    return fields.All(f => masked.Vault.Restore(masked.Fields[f.Key]) == f.Value);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Masking_twice_gives_the_same() =>
        Prop.ForAll(Cases, c => Mask(c, out _).Fields.SequenceEqual(Mask(c, out _).Fields)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_full_name_in_a_sentence_never_survives() =>
        Prop.ForAll(
                Arb.From(
                    from given in Gen.Elements("Ava", "Zoë", "Xiu", "Quill", "Kwame", "Søren", "Will", "May")
                    from surname in Gen.Elements("Li", "Mensah", "O'Brien", "Ávila", "Stone", "van Dyk")
                    from lower in Gen.Elements(true, false)
                    from before in Text
                    select (Name: $"{given} {surname}", Lower: lower, Before: before)
                ),
                c =>
                {
                    var said = c.Lower ? c.Name.ToLowerInvariant() : c.Name;
                    var masked = Pseudonyms.Mask(
                        new Dictionary<string, string> { ["source"] = $"{c.Before.Replace("[", "")} {said} reads" },
                        new Roster([c.Name])
                    );
                    return !masked.Fields["source"].EndsWith($" {said} reads", StringComparison.Ordinal);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
