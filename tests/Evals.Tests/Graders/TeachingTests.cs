namespace Homeroom.Evals.Tests.Graders;

public sealed class TeachingTests
{
    /// <summary>
    /// "The cat sat on the mat.": 6 words, 1 sentence, 6 syllables, 17 letters. Flesch-Kincaid 0.39 × 6 + 11.8 − 15.59 = −1.45; Coleman-Liau 0.0588 × 283.33 − 0.296 × 16.67 − 15.8 =
    /// −4.07; ARI 4.71 × 17/6 + 3 − 21.43 = −5.08; fog 0.4 × 6 = 2.4; SMOG without long words 3.1291. Flesch's ease is 116.145, as in Wikipedia's article on it.
    /// </summary>
    [Theory]
    [InlineData("flesch-kincaid", -1.45)]
    [InlineData("coleman-liau", -4.07)]
    [InlineData("ari", -5.08)]
    [InlineData("fog", 2.4)]
    [InlineData("smog", 3.129)]
    public void A_grade_is_worked_out_as_published(string formula, double grade)
    {
        var yaml = FormattableString.Invariant($"type: readability\nformula: {formula}\nwords: 6\nleast: {grade - 0.01}\nmost: {grade + 0.01}");
        Assert.Equal("", Grading.Of(yaml, "The cat sat on the mat.") is { Passed: true } ? "" : Grading.Of(yaml, "The cat sat on the mat.").Reason);
        Assert.False(Grading.Of(yaml, "Considerable photosynthetic activity characterizes chlorophyll-containing organisms everywhere.").Passed);
        Assert.False(Grading.Of(yaml, "The cat.").IsScored);
    }

    [Theory]
    [InlineData("least: 116.14", true)]
    [InlineData("least: 116.15", false)]
    [InlineData("audience: K-2", true)]
    [InlineData("input: band", true)]
    public void Ease_is_worked_out_as_published(string keys, bool passed) =>
        Assert.Equal(passed, Grading.Of($"type: reading-ease\nwords: 6\n{keys}", Grading.Answer("The cat sat on the mat.", ("band", "3-5"))).Passed);

    [Fact]
    public void A_letter_home_that_is_hard_to_read_fails() =>
        Assert.False(
            Grading
                .Of(
                    "type: reading-ease\naudience: family",
                    "Notwithstanding administrative considerations, mandatory participation in supplementary instructional activities remains advisable."
                )
                .Passed
        );

    [Fact]
    public void Each_text_at_a_path_reads_at_its_grade()
    {
        const string Yaml = "type: reading-level\ninput: band\nwithin: 1\npath: $.texts[*]";
        const string Plain = "Plants need light. They need water too. A leaf takes in the light.";
        const string Hard =
            "Photosynthetic organisms characteristically synthesize carbohydrates utilizing electromagnetic radiation, notwithstanding environmental limitations.";
        var grade = Grading.Of(Yaml, Grading.Answer($$"""{"texts":["{{Plain}}","{{Hard}}","short"]}""", ("band", "3-5")));
        Assert.Equal((0.5, false), (grade.Score, grade.Passed));
        Assert.True(Grading.Of("type: reading-level\ngrade: 2", Plain).Passed);
        Assert.False(Grading.Of("type: reading-level\ngrade: 12", Hard).Passed);
        Assert.False(Grading.Of("type: reading-level\ngrade: 2", "Too short.").IsScored);
        Assert.False(Grading.Of(Yaml, Grading.Answer("no json", ("band", "3-5"))).Passed);
        Assert.False(Grading.Of(Yaml, Grading.Answer("{}", ("band", "old"))).IsScored);
    }

    private const string Plan = """
        {"lesson":{"minutes":45,"standards":["4.NF.A.1"]},
         "timeline":[{"activity":"List what you know.","minutes":15,"bloom":"remember"},
                     {"activity":"Compare two plans.","minutes":20,"bloom":"analyze"},
                     {"activity":"Design your own.","minutes":10,"bloom":"create"}],
         "vocabulary":[{"term":"fraction","definition":"A fraction names equal parts of a whole."}],
         "homework":{"task":"Draw three fractions."}}
        """;

    [Theory]
    [InlineData("least: 0.66", true)]
    [InlineData("least: 0.67", false)]
    [InlineData("least: 0.66\nby: count", true)]
    [InlineData("most: 0.3\nlevel: create", true)]
    [InlineData("least: 0.6\njudge: verbs", true)]
    [InlineData("least: 0.5\npath: $.nothing", false)]
    public void The_share_that_makes_students_think_is_measured(string keys, bool passed) =>
        Assert.Equal(passed, Grading.Of("type: bloom-mix\n" + keys, Plan).Passed);

    [Fact]
    public void A_plan_in_words_is_read_by_its_orders()
    {
        Assert.True(Grading.Of("type: bloom-mix\nleast: 0.5", "List three plants. Compare two of them. Design a garden. The bell rings.").Passed);
        Assert.False(Grading.Of("type: bloom-mix\nleast: 0.5", "List three plants. Name their parts. Compare two.").Passed);
        Assert.False(Grading.Of("type: bloom-mix\nleast: 0", "Nothing to do.").Passed);
    }

    [Theory]
    [InlineData("longest: 20", true)]
    [InlineData("minutes: 45", true)]
    [InlineData("minutes: 50", false)]
    [InlineData("input: minutes", false)]
    [InlineData("shortest: 11", false)]
    [InlineData("longest: 19", false)]
    public void The_steps_fill_the_lesson(string keys, bool passed) =>
        Assert.Equal(passed, Grading.Of("type: lesson-timing\n" + keys, Grading.Answer(Plan, ("minutes", "60"))).Passed);

    [Theory]
    [InlineData("no json")]
    [InlineData("""{"timeline":[{"minutes":"ten"}]}""")]
    [InlineData("""{"timeline":[{"minutes":10}]}""")]
    [InlineData("""{"timeline":[{"minutes":1e999}],"lesson":{"minutes":1e999}}""")]
    public void A_plan_without_times_fails(string answer) => Assert.False(Grading.Of("type: lesson-timing", answer).Passed);

    [Fact]
    public void A_plan_is_held_against_the_schema_of_the_product()
    {
        var grade = Grading.Of("type: lesson-schema", Plan);
        Assert.False(grade.Passed);
        Assert.Contains("This part is missing.", grade.Reason, StringComparison.Ordinal);
        Assert.False(Grading.Of("type: lesson-schema", "[]").Passed);
        Assert.False(Grading.Of("type: lesson-schema", "no json").Passed);
        const string Words =
            """[{"term":"fraction","definition":"A fraction names equal parts of a whole."},{"term":"half","definition":"One half is one of two equal parts."},{"term":"whole","definition":"The whole is all of it."}]""";
        Assert.Equal("", Grading.Of("type: lesson-schema\nsection: vocabulary", Words).Reason);
        Assert.False(Grading.Of("type: lesson-schema\nsection: vocabulary", "{}").Passed);
    }

    [Theory]
    [InlineData(Plan, true)]
    [InlineData("""{"vocabulary":[{"term":"fraction","definition":"Equal parts of a whole."}]}""", false)]
    [InlineData("""{"vocabulary":[{"term":"fraction","definition":"A fraction names parts."}]}""", false)]
    [InlineData("""{"vocabulary":[{"definition":"Parts."}]}""", false)]
    [InlineData("""{"vocabulary":["fraction"]}""", false)]
    [InlineData("no json", false)]
    public void A_word_is_explained_in_use(string answer, bool passed) =>
        Assert.Equal(passed, Grading.Of("type: vocabulary-use\nused: true", answer).Passed);

    [Theory]
    [InlineData("\"A leaf\"", "[{\"text\":\"A root\"},{\"text\":\"A stem\"}]", true)]
    [InlineData("\"A leaf\"", "[\"A root\",\"A stem\",\"A seed\"]", true)]
    [InlineData("\"A leaf\"", "[\"A root\"]", false)]
    [InlineData("\"A leaf\"", "[\"A root\",\"a leaf.\"]", false)]
    [InlineData("\"A leaf\"", "[\"A root\",\"A root\"]", false)]
    [InlineData("\"A leaf\"", "[\"A root\",\"None of the above\"]", false)]
    [InlineData("\"A leaf\"", "[\"A root\",\"\"]", false)]
    [InlineData("\"It takes in light, water and air and makes the sugar that it lives on\"", "[\"It eats soil\",\"It sleeps\"]", false)]
    [InlineData("null", "[\"A root\",\"A stem\"]", false)]
    [InlineData("[\"A leaf\",\"A root\"]", "[\"A root\",\"A stem\"]", false)]
    public void A_choice_question_has_one_key(string key, string distractors, bool passed) =>
        Assert.Equal(
            passed,
            Grading
                .Of(
                    "type: quiz-keys",
                    $$"""{"exit":[{"type":"choice","question":"What makes sugar?","key":{{key}},"distractors":{{distractors}}},{"type":"short","key":"a"}]}"""
                )
                .Passed
        );

    [Theory]
    [InlineData("no json")]
    [InlineData("{\"exit\":[]}")]
    public void Without_questions_there_are_no_keys(string answer)
    {
        Assert.False(Grading.Of("type: quiz-keys", answer).Passed);
        Assert.Equal(answer != "no json", Grading.Of("type: quiz-keys\nitems: 0", answer).Passed);
    }

    [Theory]
    [InlineData("type: standards-codes", "This meets 4.NF.A.1 and CCSS.ELA-Literacy.RI.5.2.", true)]
    [InlineData("type: standards-codes", "This meets 4.NF.Z.9.", false)]
    [InlineData("type: standards-codes", "This meets MS-LS1-6 and page 4.5.", true)]
    [InlineData("type: standards-codes", "This meets MS-LS9-9.", false)]
    [InlineData("type: standards-codes\nleast: 1", "No code.", false)]
    [InlineData("type: standards-codes\nmust: CCSS.Math.Content.4.NF.A.1", "This meets 4.NF.A.1.", true)]
    [InlineData("type: standards-codes\nmust: 4.NF.A.2", "This meets 4.NF.A.1.", false)]
    [InlineData("type: standards-codes\npath: $.lesson.standards", Plan, true)]
    [InlineData("type: standards-codes\npath: $.standards", "{\"standards\":[\"made up\"]}", false)]
    [InlineData("type: standards-codes\npath: $.standards", "no json", false)]
    public void A_standard_exists(string yaml, string answer, bool passed) => Assert.Equal(passed, Grading.Of(yaml, answer).Passed);

    [Theory]
    [InlineData("What is 3/4 + 1/8?", "7/8", true)]
    [InlineData("What is 3/4 + 1/8?", "4/12", false)]
    [InlineData("12 × 7 = ?", "84", true)]
    [InlineData("12 × 7 = ___", "$84", true)]
    [InlineData("Calculate: (3 + 4) × 2", "x = 15", false)]
    [InlineData("What is 15% of 80?", "12 cm", true)]
    [InlineData("What is 15% of 80?", "14", false)]
    [InlineData("What is 12 × 7?", "eighty-four", true)]
    [InlineData("Estimate: what is 12 × 7?", "80", true)]
    [InlineData("A room is 12 × 7 feet. How long is it?", "12", true)]
    public void A_key_of_a_sum_is_right(string question, string key, bool passed) =>
        Assert.Equal(passed, Grading.Of("type: answer-key-math", $$"""{"q":[{"question":"{{question}}","key":"{{key}}"}]}""").Passed);

    [Fact]
    public void A_wrong_answer_that_is_right_is_found()
    {
        var grade = Grading.Of(
            "type: answer-key-math",
            """{"exit":[{"question":"What is 2 + 2?","key":"4","distractors":[{"text":"5"},{"text":"4.0"}]}]}"""
        );
        Assert.Equal((false, "What is 2 + 2? A wrong answer is right."), (grade.Passed, grade.Reason));
        Assert.Equal("1 keys are right.", Grading.Of("type: answer-key-math\nleast: 1", """{"checks":[{"task":"5²","answer":"25"}]}""").Reason);
        Assert.False(Grading.Of("type: answer-key-math\nleast: 1", "{}").Passed);
        Assert.False(Grading.Of("type: answer-key-math", "no json").Passed);
    }

    [Theory]
    [InlineData("You explain the leaf well. Add a quote.", true)]
    [InlineData("Your text says “he ran to her”. Explain why.", true)]
    [InlineData("The student explains the leaf well, and you see it.", false)]
    [InlineData("He explains, and you see it.", false)]
    [InlineData("A clear explanation.", false)]
    public void Feedback_speaks_to_the_student(string answer, bool passed) => Assert.Equal(passed, Grading.Of("type: second-person", answer).Passed);

    [Theory]
    [InlineData("You name the claim in your first line. Next, add a quote from the text that backs it.", true)]
    [InlineData("Your claim is clear. Add one quote that shows it.", true)]
    [InlineData("Your claim is clear. To make it stronger, use a quote.", true)]
    [InlineData("You are so smart! Add a quote.", false)]
    [InlineData("You're a talented writer. Add a quote.", false)]
    [InlineData("You never check your work. Add a quote.", false)]
    [InlineData("Your carelessness shows. Add a quote.", false)]
    [InlineData("Try harder.", false)]
    [InlineData("Your claim is clear.", false)]
    [InlineData("Add a quote. Check the dates. Rewrite the end.", false)]
    [InlineData("One. Two. Three. Four. Five. Add a quote.", false)]
    [InlineData("If you slow down here, the reader can follow. Add a comma.", true)]
    [InlineData("", false)]
    public void Feedback_judges_the_work_and_says_what_is_next(string answer, bool passed) =>
        Assert.Equal(passed, Grading.Of("type: feedback-wording", answer).Passed);

    [Theory]
    [InlineData("type: readability", "suite.yaml:1:1: Give least, most or both")]
    [InlineData("type: readability\nmost: 5\nformula: guess", "suite.yaml:3:10: formula must be one of")]
    [InlineData("type: reading-ease", "suite.yaml:1:1: Give audience, input or least")]
    [InlineData("type: reading-ease\naudience: all", "suite.yaml:2:11: audience must be one of")]
    [InlineData("type: reading-level\ngrade: 13", "suite.yaml:2:8: grade must be K")]
    [InlineData("type: bloom-mix\nleast: 2", "suite.yaml:2:8: least must be a number from 0 to 1")]
    [InlineData("type: bloom-mix\nleast: 0.4\nlevel: know", "suite.yaml:3:8: level must be one of remember")]
    [InlineData("type: lesson-timing\nminutes: 45\ninput: minutes", "suite.yaml:3:8: Give minutes or input")]
    [InlineData("type: lesson-schema\nsection: end", "suite.yaml:2:10: section must be one of lesson")]
    [InlineData("type: vocabulary-use\nused: often", "suite.yaml:2:7: used must be true or false")]
    [InlineData("type: quiz-keys\nleast: 3\nmost: 2", "suite.yaml:3:7: most must not be below least")]
    [InlineData("type: standards-codes\nmust: 4.NF.Z.9", "suite.yaml:2:7: “4.NF.Z.9” is not a code")]
    [InlineData("type: answer-key-math\nleast: few", "suite.yaml:2:8: least must be a whole number")]
    [InlineData("type: second-person\npronouns: few", "suite.yaml:2:11: pronouns must be true or false")]
    [InlineData("type: feedback-wording\nsentences: 0", "suite.yaml:2:12: sentences must be a whole number")]
    public void A_fault_is_told_with_its_place(string yaml, string said) => Assert.StartsWith(said, Grading.ErrorOf(yaml), StringComparison.Ordinal);
}
