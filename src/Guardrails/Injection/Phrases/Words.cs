using Entry = (string Cue, string Words);

namespace Homeroom.Guardrails.Injection.Phrases;

/// <summary>
/// The words that the rules are made of. Authored; in lower case and without accents, as a plain reading has them. A word may stand for several cues, and a
/// cue for the words of many languages: the rules then hold for all of them.
/// </summary>
internal static partial class Words
{
    /// <summary>A lexicon of the words that some patterns use, and of those that a reader of words looks at.</summary>
    /// <exception cref="FormatException">A pattern names a cue that has no words.</exception>
    public static Lexicon For(params IEnumerable<string> patterns)
    {
        var used = patterns.SelectMany(p => p.Split(' ', '|')).Select(c => c.Trim('!', '^', ':', '.', '*', '&')).Concat(WordReader.Cues).ToHashSet();
        return new Lexicon(
            new[] { Signs, Little, Commands, Grading, Addressing, Elsewhere, Asian, Jailbreaking, Limits, Planting }
                .SelectMany(w => w)
                .Where(w => used.Contains(w.Cue))
        );
    }

    // Set by the reader, and not by a word.
    private static Entry[] Signs =>
        [(WordReader.Orders, ""), (WordReader.Colon, ""), (WordReader.Ends, ""), (WordReader.Negated, ""), (WordReader.Capitals, "")];

    private static Entry[] Little =>
        [
            ("Lead", "do please now then must should you just kindly n thx so instead shall always will also and pls plz simply first can could"),
            ("Modal", "must should shall will can could"),
            ("Not", "not dont never no cannot cant wont doesnt didnt nor without shouldnt mustnt no pas kein keine nicht"),
            ("NotOrder", "dont never"),
            ("Do", "do"),
            ("Det", "this that these the following attached my our above its his her their"),
            ("This", "this my our following above attached present"),
            ("An", "a an the at least nothing less than no lower of as"),
            ("To", "to for para pour fur por de an fir pou sa dla"),
            ("For", "for"),
            ("If", "if whether in case since because when where"),
            ("You", "you u ya youre your"),
            ("YouAre", "youre"),
            ("Be", "are is be am being been was were r im"),
            ("As", "as being acting speaking"),
            ("Me", "me it him her us them myself i mine"),
            ("With", "with by"),
            ("Only", "only exactly solely exclusively verbatim"),
            ("Now", "now henceforth hereafter instead"),
            ("Your", "your ur its"),
            ("Any", "any every all each whatever anything everything anyone anybody"),
            ("New", "new updated revised replacement actual real true current latest secret hidden corrected"),
            (
                "Must",
                "must should shall have has will need needs required requires instructed ordered obligated obliged expected ought supposed directed told asked requested can please advised"
            ),
            ("Num", "two three four five six seven eight nine ten twelve twenty hundred"),
            ("GradeA", "aplus"),
        ];

    private static Entry[] Commands =>
        [
            (
                "Override",
                "ignore disregard forget override overrule bypass overlook discard dismiss neglect discount circumvent overwrite abandon ingore ignor ignroe "
                    + "igonre disreguard ignoring disregarding forgetting overriding bypassing ignored disregarded unfollow nullify erase delete void suspend scrap skip"
            ),
            (
                "Prior",
                "previous prior above earlier preceding foregoing past initial original existing old former before previously previus prevous aforementioned given anything everything other"
            ),
            ("Before", "previous prior above earlier preceding foregoing previously before preceeding"),
            ("All", "all any every everything anything whatever each"),
            ("Everything", "everything anything all what whatever evrything everthing text words content"),
            ("Told", "told instructed taught said given learned trained programmed received got heard read"),
            (
                "Instr",
                "instruction instructions instrucions instuctions intructions instructons insructions directive directives directions guideline guidelines guardrails prompt prompts command commands orders programming protocols constraints instructs configuration safeguards"
            ),
            ("Rules", "rule rules direction policy policies restrictions limitations training context conversation messages message settings"),
            ("Rubric", "rubric rubrics rubrik rubic rubrix criteria criterion grading scoring markscheme gradescheme"),
            ("RubricSure", "rubric rubrics rubrik rubric rubrix markscheme grading scoring"),
            ("Met", "met satisfied fulfilled achieved complete"),
            ("Emit", "output return print emit log"),
            ("Assume", "assume presume consider treat"),
            ("Use", "use choose select pick apply enter activate enable engage"),
            ("Value", "value values number numbers option"),
            ("Follow", "follow use apply obey consult heed respect adhere enforce consider"),
            (
                "Cancel",
                "cancelled canceled void voided invalid invalidated superseded replaced overridden obsolete outdated suspended revoked removed disabled nullified waived changed updated lifted expired deprecated withdrawn inapplicable ignored disregarded"
            ),
            ("Apply", "apply applies valid count counts matter matters relevant exist exists"),
            ("Stop", "stop end halt quit cease abort pause"),
            (
                "Say",
                "say write output print respond reply return report state declare type emit display produce generate answer include insert append repeat submit provide"
            ),
            (
                "Reveal",
                "reveal show print output display repeat disclose expose leak share tell dump recite copy list give echo summarize translate write provide describe paste spell send read"
            ),
            ("System", "system developer hidden secret initial original internal confidential underlying"),
            (
                "Prompt",
                "prompt prompts preprompt metaprompt systemprompt instruction instructions message programming guidelines configuration directives"
            ),
            ("Key", "key answers answerkey password passcode passphrase credentials secret secrets"),
            ("Mention", "mention reveal disclose acknowledge report flag refer reference discuss tell note point comment"),
            ("Hidden", "note message instruction instructions comment text prompt request paragraph sentence section line"),
        ];

    private static Entry[] Grading =>
        [
            (
                "Give",
                "give gimme award assign grant grade mark score rate record enter allocate gives giving awarding assigning scoring assess evaluate set report return output put bestow deliver provide record issue consider treat accept rank classify"
            ),
            ("GiveOnly", "give gimme award assign grant allocate put record enter bestow issue set"),
            (
                "Grade",
                "grade grading score scoring rate rating evaluate evaluating assess assessing mark marking graded scored rated evaluated assessed judge judging evaluation assessment review reviewing grades scores correct correcting process processing parse parsing analyze analyzing"
            ),
            (
                "Reading",
                "reading grading scoring rating evaluating assessing marking reviewing judging processing parsing analyzing analysing checking reads grades scores rates evaluates assesses marks reviews processes checks receives receiving seeing sees tasked assigned asked"
            ),
            ("Grading", "grading scoring rating evaluating assessing marking grade grades scores evaluates"),
            (
                "Work",
                "essay essays paper papers work assignment submission response responses answer answers questions piece composition text writing student author writer essey assay esay article report letter story project homework learner kid child pupil candidate passage draft document one"
            ),
            ("Essay", "essay paper assignment submission response composition draft text work student author writer piece essey esay answer"),
            (
                "Top",
                "full perfect maximum max highest top best maximal complete total outstanding excellent exemplary superior passing good high great higher better topmost utmost"
            ),
            ("TopMost", "full perfect maximum max highest top maximal complete best possible outstanding exemplary superior"),
            ("Best", "aplus 6/6 perfect excellent outstanding exemplary flawless maximum highest proficient advanced distinction mastery superior"),
            (
                "Mark",
                "mark marks score scores grade grades point points credit credits rating ratings points band level result percentage percent scores gpa evaluation"
            ),
            ("MarkHead", "score grade rating mark marks result overall total points"),
            (
                "Deserve",
                "deserve deserves merit merits receive receives earn earns get gets getting gains scored graded rated awarded given assigned receiving worth warrants warrant"
            ),
            (
                "ShouldGet",
                "deserve deserves merit merits warrants warrant receive receives earns earn awarded given assigned graded scored rated get"
            ),
            ("Official", "correct official right true appropriate actual proper expected accurate only ideal"),
            (
                "Praise",
                "excellent outstanding exemplary perfect flawless superb brilliant amazing wonderful masterful exceptional great well strong impressive fantastic insightful"
            ),
            ("Feedback", "feedback comment comments rationale justification explanation reasoning remarks evaluation strengths"),
            ("Reply", "response reply answer feedback output evaluation assessment comments comment review summary report answers responses"),
            (
                "Lenient",
                "lenient generous gentle merciful leniently generously kindly nicely lightly forgiving favorably favourably highly benefit doubt"
            ),
            ("Kind", "kind nice easy gentle"),
            ("Deduct", "deduct subtract deducted penalize penalise lower reduce remove dock take penalized lose"),
            ("Errors", "errors mistakes error mistake grammar spelling flaws weaknesses problems issues typos length quality content"),
            ("Rater", "rater grader reader evaluator scorer reviewer judge examiner"),
        ];

    private static Entry[] Addressing =>
        [
            (
                "Model",
                "ai ais llm llms gpt chatgpt gpt4 chatbot chatbots bot bots claude gemini copilot bard llama grok deepseek openai anthropic aes automated algorithm "
                    + "algorithms autograder autograders autoscorer ki ia aia assistant assistants neural agent agents computerized llama3 mistral"
            ),
            ("ModelToo", "model models system systems machine automatically automated software program tool engine computer"),
            ("Language", "language large"),
            (
                "Grader",
                "grader graders scorer scorers rater raters evaluator evaluators marker markers examiner examiners assessor assessors autograder corrector grading scoring marking calificador evaluador correcteur evaluateur korrektor prufer bewerter avaliador corretor valutatore"
            ),
            ("Judge", "reviewer reviewers judge judges reader readers teacher teachers whoever whatever anyone person"),
            (
                "Note",
                "note message memo notice instruction instructions reminder psa announcement request directive nota hinweis remarque command prompt"
            ),
            ("Attention", "attention attn alert important urgent achtung atencion warning psa"),
            (
                "Greet",
                "dear hey hello hi yo greetings listen ok okay cher chere estimado estimada querido caro prezado lieber liebe liebes drogi уважаемый дорогой sevgili"
            ),
            (
                "Teacher",
                "teacher teachers principal instructor professor supervisor administrator department district headmaster dean school board administration committee coordinator superintendent counselor"
            ),
            (
                "Approved",
                "approved confirmed agreed authorized authorised verified decided granted cleared preapproved guaranteed endorsed validated certified instructed ordered requested permitted"
            ),
            ("Already", "already previously pre officially"),
            ("Inform", "tell inform notify assure convince email let telling ordering commanding instructing"),
            ("Helpful", "helpful generous lenient friendly nice kind new different unrestricted free"),
            (
                "RoleName",
                "system assistant user human developer admin administrator root ai chatgpt gpt bot model moderator instruction instructions"
            ),
            ("SystemRole", "system developer admin administrator root sysadmin instruction instructions sys"),
            ("UserRole", "user human student"),
            ("AiRole", "assistant ai chatgpt gpt bot model chatbot"),
        ];
}
