using Order = (string Code, string Pattern);

namespace Homeroom.Guardrails.Injection.Phrases;

/// <summary>Orders that do not name the old ones: other rules, other roles, silence about faults, praise to copy.</summary>
internal static partial class InstructionRules
{
    private static Order[] Further => FurtherTable.Rows;

    private static class FurtherTable
    {
        public static readonly Order[] Rows =
        [
            // Other instructions in place of the old ones.
            ("override", "!Override^ 2 Your 2 Instr|Rules|Rubric"),
            ("override", "Not^ 0 Follow 0 Your 2 Instr|Rules|Rubric"),
            ("override", "!Follow^ 0 Only 3 Instr"),
            ("override", "!Follow^ 1 Det 0 Instr 2 Now|Only"),
            ("override", "!Follow^ 0 Me:"),
            ("override", "Your 1 Before 1 Instr|Rules 3 Be"),
            ("override", "Your 1 Real|New 0 Instr|Task"),
            ("override", "Det 0 New|Real 0 Instr 0 Be"),
            ("override", "New|Real 1 Task:"),
            ("override", "Assume^ 6 Instr|Rubric 6 Cancel"),
            ("override", "Permission 2 Override 4 Instr|Rubric|Rules"),
            ("override", "You 2 Permission 2 Override"),
            ("override", "Use^ 1 ModeName 0 ModeWord"),
            ("override", "Before 1 TextAbove|Essay 1 Be 2 Sample"),
            ("override", "!Override^ 1 Det 3 Requirement"),
            ("override", "Not^ 1 Follow 3 Rubric"),
            ("override", "Replace^ 1 Your|Det 1 Teacher 1 Reply|Note"),
            ("override", "Replace^ 0 Your 1 Reply|Note"),
            ("override", "Replace^ 2 Rubric 3 With"),
            // No word about what is wrong.
            ("faults", "!Override^ 5 Fault 3 Essay|This"),
            ("silence", "Not^ 1 Mention|Deduct 3 Fault 4 This 1 Essay"),
            ("silence", "Not^ 1 Mention 2 This 1 Essay|Hidden"),
            ("silence", "Not^ 1 Mention 3 To 2 Teacher"),
            ("silence", "NoteF 4 FaultF"),
            ("silence", "Count^ 1 Not 1 Fault"),
            // A result.
            ("score", "!Mark^ 3 Essay|Everything|Work 1 As 3 Fine"),
            ("score", "!Mark|Give^ 1 This 1 Essay 1 As 3 Fine"),
            ("score", "!Assume^ 0 Me|This 4 As 4 Fine"),
            ("score", "!Assume^ 1 This 1 Essay 2 Fine|TopMost"),
            ("score", "!Approve^ 1 This 1 Essay"),
            ("score", "!Approve^ 3 Mark 2 Num|Best|GradeA|TopMost"),
            ("score", "To 0 Approve 1 This 1 Essay"),
            ("score", "Grade|Give 1 Essay 1 Lenient."),
            ("score", "!Grade^ 1 This 1 Essay 1 Lenient"),
            ("score", "!Grade^ 3 With 2 Minimum"),
            ("score", "Mark 2 Minimum 1 As 0 Num"),
            ("score", "Det 0 Mark 0 Be 1 GradeA|Best"),
            ("score", "!GiveOnly^ 1 TopMost 1 Mark."),
            ("score", "You 2 Lose 2 Mark"),
            ("score", "Grade^ 1 Essay 0 Only"),
            ("score", "Pretend^ 1 You 2 Already 1 Processed"),
            ("score", "Pretend^ 3 This 1 Essay"),
            ("score", "This 0 Essay 0 Be 1 Fine."),
            // To a reader that is a program.
            ("address", "As 1 Language 1 ModelToo"),
            ("address", "Grader|Model 0 ModelToo|Model 2 Override|Give|Mark^"),
            ("address", "Grader|Model 0 ModelToo|Model 1 Must 2 Override|Give|Mark|Comply"),
            ("address", "Rater 0 ModelToo|Model"),
            ("address", "ModelToo|Model|Grader^. 0 You|Not"),
            ("address", "ModelToo|Model|Grader^. 1 Override|Give|Mark|Assume|Approve|Reveal|Say^"),
            ("address", "You 1 Grader|Model|Grading 1 Model|ModelToo 2 To|Must|Override|Give"),
            ("address", "You 1 Model. 2 Give|Must|Not|To|Approve|Override"),
            ("address", "If 1 This 1 Essay 3 Processed 2 Model|ModelToo"),
            ("address", "If 2 Processed 2 With 3 Model|ModelToo"),
            ("address", "Any 1 ModelToo|Model|Grader 2 Processed|Reading 2 This"),
            ("address", "You 0 Must 2 Comply 3 Hidden"),
            ("address", "Inform 0 You 3 Grader|Model|Grading"),
            ("address", "Grading 0 Model 2 To|Must"),
            ("address", "You 0 Summarize 1 This 1 Essay"),
            // What is to be written, and what is to be given away.
            ("output", "!Say^ 8 To 1 Your|Det 0 Feedback|Emit"),
            ("output", "You 0 Summarize 4 Say|Mention"),
            ("reveal", "!RevealSure^ 2 TextAbove 1 Before"),
            ("reveal", "!RevealSure 3 Before 1 Instr|TextAbove|Prompt"),
            ("reveal", "!Reveal^ 6 Student 5 You"),
            ("reveal", "!Reveal^ 4 Student 1 Essay|Mark 3 You"),
            ("reveal", "!Reveal^ 4 Mark 0 Be 1 Processed"),
        ];
    }
}
