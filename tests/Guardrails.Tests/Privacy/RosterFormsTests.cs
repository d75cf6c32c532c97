using Homeroom.Guardrails.Privacy;

namespace Homeroom.Guardrails.Tests.Privacy;

public sealed class RosterFormsTests
{
    private static readonly Roster Class = new([
        new Person("Jordan Rivera", Id: "S-10432") { Nicknames = ["Jojo"] },
        new Person("Rivera, Camila (Cami) #20917"),
        new Person("Ms. Okafor", PersonRole.Staff),
        new Person("Coach Dan", PersonRole.Staff),
        new Person("Denise Rivera", PersonRole.Guardian),
        "Elizabeth de la Cruz",
        "Björn Müller",
        "李小明",
    ]);

    private static Masked Mask(string text) => Pseudonyms.Mask(new Dictionary<string, string> { ["text"] = text }, Class);

    [Theory]
    [InlineData("jojo")]
    [InlineData("J. Rivera")]
    [InlineData("Rivera, J.")]
    [InlineData("Rivera, Jordan")]
    [InlineData("jordan t. rivera")]
    [InlineData("riveraj")]
    [InlineData("jordanrivera12")]
    [InlineData("j_rivera")]
    [InlineData("S-10432")]
    [InlineData("s10432")]
    [InlineData("20917")]
    [InlineData("Cami")]
    [InlineData("camila rivera")]
    [InlineData("okafor")]
    [InlineData("dan")]
    [InlineData("Denise")]
    [InlineData("the Riveras")]
    [InlineData("Liz")]
    [InlineData("beth DE LA CRUZ")]
    [InlineData("edelacruz")]
    [InlineData("Bjorn Muller")]
    [InlineData("BJÖRN")]
    [InlineData("学生李小明来了")]
    [InlineData("小明")]
    public void Every_form_of_a_listed_name_is_found(string form) => Assert.NotEmpty(Mask($"so {form} it").Replacements);

    [Theory]
    [InlineData("You teach Jordan Rivera.")]
    [InlineData("rivera, jordan")]
    [InlineData("Bjorn")]
    [InlineData("The id is S-10432.")]
    public void A_prompt_that_names_somebody_on_the_list_leaks_though_no_field_did(string prompt) =>
        Assert.NotNull(Mask("Nobody here.").Vault.LeaksIn([prompt]));

    [Fact]
    public void A_string_stands_for_a_student_of_that_name()
    {
        Person person = "Ana Li";
        Assert.Equal(("Ana Li", PersonRole.Student, null), (person.Name, person.Role, person.Id));
        Assert.Equal(["Ana Li"], new Roster([person]).Names);
    }
}
