using Homeroom.Guardrails.Privacy;

namespace Homeroom.Guardrails.Tests.Privacy;

public sealed class CommonWordsTests
{
    private static readonly Roster Class = new(["Oscar Vega", "Madison Lee", "Christian Fowler", "Mark Ellison", "Rose Adeyemi"]);

    private static string Mask(string text, Roster roster) =>
        Pseudonyms.Mask(new Dictionary<string, string> { ["text"] = text }, roster).Fields["text"];

    [Theory]
    [InlineData("The oscar is a fish, says the dictionary.")]
    [InlineData("The vega of an option measures volatility.")]
    [InlineData("A fowler catches birds.")]
    [InlineData("James Madison wrote letters.")]
    [InlineData("They say that James Madison, of whom we read, wrote.")]
    [InlineData("In those days a Christian army marched.")]
    [InlineData("We read The Mark of Zorro and The Name of the Rose.")]
    public void A_listed_name_that_is_a_common_word_here_stays(string text)
    {
        var masked = Pseudonyms.Mask(new Dictionary<string, string> { ["text"] = text }, Class);

        Assert.Equal(text, masked.Fields["text"]);
        Assert.Null(masked.Vault.LeaksIn([$"Write about this: {text}"]));
        Assert.NotNull(masked.Vault.LeaksIn([$"{text} So says Vega."]));
    }

    [Theory]
    [InlineData("the vega family called")]
    [InlineData("the vega incident")]
    [InlineData("a vega sibling came")]
    [InlineData("the vega's mom called")]
    [InlineData("Notes of the Rose meeting: Rose's mom came.")]
    [InlineData("Christian was late.")]
    [InlineData("Mark of course forgot, and Mark's mom called.")]
    [InlineData("madison is absent")]
    public void A_listed_name_that_may_be_a_person_is_masked(string text) => Assert.Contains("[[NAME-", Mask(text, Class), StringComparison.Ordinal);

    [Theory]
    [InlineData("Tavita failed her history test.", "Tavita")]
    [InlineData("Maria failed her poem test.", "Maria")]
    [InlineData("Maria forgot his poetry homework.", "Maria")]
    [InlineData("Diego's novel quiz is missing.", "Diego")]
    public void One_word_of_a_subject_does_not_unmask_a_pupil(string note, string name) =>
        Assert.DoesNotContain(name, Mask(note, Roster.Empty), StringComparison.Ordinal);

    [Theory]
    [InlineData("Jack and Jill went up the hill.")]
    [InlineData("Peter, Peter, pumpkin eater.")]
    [InlineData("Mother Teresa and Pope John Paul II are remembered.")]
    public void People_of_rhymes_and_of_history_stay(string text) => Assert.Equal(text, Mask(text, Roster.Empty));

    [Fact]
    public void A_miscopied_token_is_told_and_left_as_it_is()
    {
        var vault = Pseudonyms.Mask(new Dictionary<string, string> { ["text"] = "Oscar Vega was late." }, Class).Vault;
        var token = vault.Originals.Keys.Single();
        var wrong = token[..^3] + (token[^3] == 'Z' ? 'A' : (char)(token[^3] + 1)) + "]]";
        var reply = $"{token} and {wrong} and {token.ToLowerInvariant()}";

        Assert.Equal([wrong], vault.StrayTokens(reply));
        Assert.Contains(wrong, vault.Restore(reply), StringComparison.Ordinal);
        Assert.Empty(vault.StrayTokens("nothing"));
    }

    [Theory]
    [InlineData("Leo Park told me about the fire drill.", "Leo Park")]
    [InlineData("My student Leo Park needs larger print.", "Leo Park")]
    [InlineData("His sister Mia Rivers said no.", "Mia Rivers")]
    [InlineData("Dear Mia Hall, thanks for the note.", "Mia Hall")]
    public void A_surname_that_is_a_thing_goes_with_its_name_where_a_person_is_meant(string text, string name)
    {
        var masked = Pseudonyms.Mask(new Dictionary<string, string> { ["text"] = text }, Roster.Empty).Fields["text"];
        Assert.DoesNotContain(name.Split(' ')[1], masked, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Griffith Park is open until ten.")]
    [InlineData("The Jordan River flows into the Dead Sea.")]
    [InlineData("Victoria Park closed early.")]
    [InlineData("Rosa Parks refused to give up her seat.")]
    public void Places_and_known_people_stay(string text) =>
        Assert.Equal(text, Pseudonyms.Mask(new Dictionary<string, string> { ["text"] = text }, Roster.Empty).Fields["text"]);

    [Theory]
    [InlineData("Ebony and I made a tower.")]
    [InlineData("Ebony tied a knot.")]
    [InlineData("The fox tricks the crow. Ebony thought the crow was silly.")]
    [InlineData("The tower fell, and Ebony laughed.")]
    public void A_listed_name_that_is_a_word_is_found_where_it_does_something(string text)
    {
        var roster = new Roster([new Person("Ebony Jones")]);
        Assert.DoesNotContain(
            "Ebony",
            Pseudonyms.Mask(new Dictionary<string, string> { ["text"] = text }, roster).Fields["text"],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Will you close the window?")]
    [InlineData("Mark the right answer.")]
    public void The_word_alone_stays(string text)
    {
        var roster = new Roster([new Person("Will Tan"), new Person("Mark Osei")]);
        Assert.Equal(text, Pseudonyms.Mask(new Dictionary<string, string> { ["text"] = text }, roster).Fields["text"]);
    }
}
