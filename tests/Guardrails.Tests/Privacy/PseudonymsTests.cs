using Homeroom.Guardrails.Privacy;

namespace Homeroom.Guardrails.Tests.Privacy;

public sealed class PseudonymsTests
{
    private static readonly Roster Class = new([
        "Zoë Kravets",
        "Will Turner",
        "May Li",
        "Kwame Mensah",
        "José Ángel Ruiz",
        "Sean O'Brien",
        "An Nguyen",
    ]);

    private static string Mask(string text, Roster? roster = null, string field = "class_notes") =>
        Pseudonyms.Mask(new Dictionary<string, string> { [field] = text }, roster ?? Roster.Empty).Fields[field];

    [Theory]
    [InlineData("Ask Kwame Mensah to read.", "Ask [[NAME-1X]] to read.")]
    [InlineData("ask kwame mensah to read.", "ask [[NAME-1X]] to read.")]
    [InlineData("KWAME reads.", "[[NAME-1X]] reads.")]
    [InlineData("Mensah's work", "[[NAME-1X]]'s work")]
    [InlineData("Kwame’s work", "[[NAME-1X]]’s work")]
    [InlineData("Zoe likes maps.", "[[NAME-1X]] likes maps.")]
    [InlineData("so zoe reads", "so [[NAME-1X]] reads")]
    [InlineData("Jose Angel Ruiz", "[[NAME-1X]]")]
    [InlineData("jose ruiz", "[[NAME-1X]]")]
    [InlineData("Mensah, Kwame", "[[NAME-1X]]")]
    [InlineData("Sean O’Brien", "[[NAME-1X]]")]
    public void A_name_on_the_class_list_becomes_a_token(string text, string masked) =>
        Assert.Equal(masked.Replace("1X", "1" + TokenLetter(1)), Mask(text, Class, "topic"));

    [Theory]
    [InlineData("Will it rain? May we go?")]
    [InlineData("In May we read. It was in May.")]
    [InlineData("may and will are verbs")]
    [InlineData("An apple. An orange.")]
    [InlineData("The Mensan of Ghana")]
    [InlineData("Lithium and Lima")]
    public void A_word_that_is_not_a_person_stays(string text) => Assert.Equal(text, Mask(text, Class, "topic"));

    [Theory]
    [InlineData("Will needs large print.")]
    [InlineData("Sit with Will please.")]
    [InlineData("Will's chair")]
    [InlineData("May has a hearing aid.")]
    public void A_name_that_is_also_a_word_is_masked_where_it_names_a_person(string text) => Assert.Contains("[[NAME-1", Mask(text, Class));

    [Theory]
    [InlineData("Amara reads two grades ahead; pair with Leo.", "Amara", "Leo")]
    [InlineData("Fatima Hassan is new.", "Fatima", "Hassan")]
    [InlineData("Seat Mateo near the front, and Priya's desk by the window.", "Mateo", "Priya")]
    [InlineData("Grace needs extra time. Call Nguyen.", "Grace", "Nguyen")]
    [InlineData("Mr. Patel's class meets Mrs. O'Hara.", "Patel", "Hara")]
    public void Without_a_class_list_common_given_names_are_found(string text, params string[] names)
    {
        var masked = Mask(text);
        Assert.All(names, n => Assert.DoesNotContain(n, masked));
    }

    [Theory]
    [InlineData("We visited Victoria Falls and the Jordan River.")]
    [InlineData("Madison Elementary School is our school.")]
    [InlineData("The class was in Jordan last year. Grace under pressure. Hope springs eternal.")]
    [InlineData("We meet in May, April 5 and June.")]
    [InlineData("24 students, 6 English learners, 3 with an IEP. Spanish and Hmong at home.")]
    public void Places_and_months_stay(string text) => Assert.Equal(text, Mask(text));

    [Theory]
    [InlineData("topic")]
    [InlineData("source")]
    [InlineData("standards")]
    [InlineData("subject")]
    public void Historical_people_stay_in_fields_about_the_subject(string field) =>
        Assert.Equal("Rosa Parks and Martin Luther King, born 1929", Mask("Rosa Parks and Martin Luther King, born 1929", null, field));

    [Theory]
    [InlineData("mail ava.l@school.org now", "mail [[EMAIL-1", "] now")]
    [InlineData("call (555) 234-5678 today", "call [[PHONE-1", "] today")]
    [InlineData("call 555-867-5309.", "call [[PHONE-1", "].")]
    [InlineData("tel +44 20 7946 0958.", "tel [[PHONE-1", "].")]
    [InlineData("Student ID: 4481920 is new", "Student ID: [[ID-1", "] is new")]
    [InlineData("lunch number 99182, vegetarian", "lunch number [[ID-1", "], vegetarian")]
    [InlineData("SSN 219-09-9999 on file", "SSN [[ID-1", "] on file")]
    [InlineData("DOB 03/14/2015 noted", "DOB [[DATE-1", "] noted")]
    [InlineData("born March 14, 2015 in Ohio", "born [[DATE-1", "] in Ohio")]
    public void Addresses_and_numbers_become_tokens(string text, string begins, string ends)
    {
        var masked = Mask(text);
        Assert.StartsWith(begins, masked);
        Assert.EndsWith(ends, masked);
    }

    [Theory]
    [InlineData("CCSS.MATH.CONTENT.4.NF.A.2 and MS-ESS1-1")]
    [InlineData("1914-1918, 3/4 of 120, 1,000,000 and 3.14159")]
    [InlineData("In 1776 13 colonies; 2026-05-04")]
    public void Other_numbers_stay(string text) => Assert.Equal(text, Mask(text));

    [Fact]
    public void The_same_name_gets_the_same_token_in_every_field_and_tokens_are_numbered_as_they_appear()
    {
        var masked = Pseudonyms.Mask(
            new Dictionary<string, string> { ["topic"] = "Kwame’s kites", ["class_notes"] = "Zoë and Kwame. Mail a@b.org." },
            Class
        );
        var first = masked.Fields["topic"][..^"’s kites".Length];
        Assert.StartsWith("[[NAME-1", first);
        Assert.Matches(@"^\[\[NAME-2[A-Z]\]\] and \[\[NAME-1[A-Z]\]\]\. Mail \[\[EMAIL-1[A-Z]\]\]\.$", masked.Fields["class_notes"]);
        Assert.Equal("Kwame", masked.Vault.Originals[first]);
    }

    [Fact]
    public void A_name_found_in_the_notes_is_masked_in_the_topic_too_so_that_the_leak_check_passes()
    {
        var masked = Pseudonyms.Mask(
            new Dictionary<string, string> { ["topic"] = "Rosa Parks", ["class_notes"] = "Rosa needs a seat." },
            Roster.Empty
        );
        Assert.Null(masked.Vault.LeaksIn(masked.Fields.Values));
    }

    [Fact]
    public void Token_like_text_in_the_request_comes_back_as_it_was()
    {
        var fields = new Dictionary<string, string>
        {
            ["class_notes"] = "Kwame wrote [[NAME-1K]] and [[name-1" + TokenLetter(1) + "]] and [[NAME-1" + TokenLetter(1) + "]]",
        };
        var masked = Pseudonyms.Mask(fields, Class);
        Assert.Contains("[[TEXT-", masked.Fields["class_notes"]);
        Assert.Equal(fields["class_notes"], masked.Vault.Restore(masked.Fields["class_notes"]));
        Assert.Null(masked.Vault.LeaksIn(masked.Fields.Values));
    }

    [Fact]
    public void A_prompt_may_show_a_token_that_a_teacher_has_pasted()
    {
        var masked = Pseudonyms.Mask(new Dictionary<string, string> { ["source"] = "[[NAME-1K]]" }, Class);
        Assert.Null(masked.Vault.LeaksIn(["Keep tokens such as [[NAME-1K]] as they are."]));
    }

    [Fact]
    public void A_prompt_may_use_the_word_that_is_also_somebody_s_name()
    {
        var masked = Pseudonyms.Mask(new Dictionary<string, string> { ["class_notes"] = "Will needs large print." }, Class);
        Assert.Null(masked.Vault.LeaksIn(["Will students know this?"]));
        Assert.NotNull(Pseudonyms.Mask(new Dictionary<string, string> { ["n"] = "Kwame reads." }, Class).Vault.LeaksIn(["Kwame was here"]));
    }

    [Fact]
    public void A_slip_in_the_number_gives_another_check_letter() =>
        Assert.All(Enumerable.Range(1, 50), n => Assert.NotEqual(TokenLetter(n), TokenLetter(n + 1)));

    private static char TokenLetter(int number)
    {
        var fields = Enumerable.Range(1, number).ToDictionary(n => $"f{n}", n => $"p{n}@x.org");
        var token = Pseudonyms.Mask(fields, Roster.Empty).Fields[$"f{number}"];
        Assert.StartsWith($"[[EMAIL-{number}", token);
        return Pseudonyms
            .Mask(
                Enumerable.Range(1, number).ToDictionary(n => $"f{n}", n => $"{Spelled(n)} Zq"),
                new Roster([.. Enumerable.Range(1, number).Select(n => $"{Spelled(n)} Zq")])
            )
            .Fields[$"f{number}"][^3];
    }

    private static string Spelled(int number) => "Q" + new string([.. $"{number}".Select(c => (char)('a' + c - '0'))]) + "x";
}
