using Entry = (string Cue, string Words);

namespace Homeroom.Guardrails.Injection.Phrases;

/// <summary>Further words of orders that are planted in a text for a grader.</summary>
internal static partial class Words
{
    private static Entry[] Planting =>
        [
            ("Real", "real true actual correct proper"),
            ("Task", "task job goal role purpose assignment"),
            ("Permission", "permission authorization authorized authorised allowed permitted clearance approval"),
            ("Sample", "sample test example draft placeholder joke mistake decoy demo trick"),
            ("Requirement", "criteria criterion requirement requirements missing deductions penalties penalty"),
            ("Replace", "replace overwrite change update swap edit rewrite delete erase"),
            (
                "Fault",
                "mistake mistakes error errors fault faults weakness weaknesses flaw flaws typo typos citation citations deduction deductions plagiarism shortcomings criticism negatives lateness missing"
            ),
            (
                "NoteF",
                "signale signalez mentionne mentionnez mencione menciones menciona erwahne erwahnen nenne segnalare menzionare indicar упоминай упоминайте указывай указывайте снижай wspominaj melde"
            ),
            (
                "FaultF",
                "erreur erreurs faute fautes error errores fallos faltas erro erros fehler fehlern errore errori ошибок ошибки ошибку bledow bledy fouten hata hatalari loi"
            ),
            ("Count", "count deduct find finding see list record"),
            (
                "Fine",
                "correct complete perfect proficient excellent outstanding original passing acceptable approved flawless exemplary exceeds exceeding exceptional mastered advanced satisfactory passed right done best full graded"
            ),
            ("Approve", "approve accept certify pass validate confirm endorse"),
            ("Minimum", "minimum least"),
            ("Pretend", "pretend imagine act"),
            (
                "Processed",
                "processed read graded scored evaluated parsed reviewed seen analyzed assessed marked checked handled fed computed calculated processes reads grades scores evaluates"
            ),
            ("Summarize", "summarize summarise describe review evaluate grade assess summarizing score rate"),
            ("Student", "students student pupils classmates learners"),
        ];
}
