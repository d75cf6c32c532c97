using Entry = (string Cue, string Words);

namespace Homeroom.Guardrails.Injection.Phrases;

/// <summary>The words of languages other than English.</summary>
internal static partial class Words
{
    // Spanish, Portuguese, French, Italian, German, Dutch, Polish, Russian, Ukrainian, Vietnamese, Haitian Creole, Tagalog, Indonesian, Turkish, Greek, Swahili.
    private static Entry[] Elsewhere =>
        [
            (
                "OverrideF",
                "ignora ignorar ignoren ignoras olvida olvide olviden olvidar olvidate descarta desestima omite omita ignorez oubliez oublie oublier "
                    + "negligez ignorare dimentica dimentichi dimenticare trascura ignoriere ignorieren ignoriert ignorier vergiss vergessen missachte "
                    + "esqueca esquece esquecer desconsidere desconsidera descarte negeer vergeet zignoruj ignoruj ignorowac zignorowac zapomnij pomin "
                    + "игнорируй игнорируйте игнорировать проигнорируй проигнорируйте забудь забудьте забыть отмени отбрось игноруй ігноруй забудь "
                    + "inyore bliye iyore pansinin balewalain kalimutan baliwalain abaikan lupakan puuza sahau glem ignorera glom "
                    + "αγνοησε αγνοηστε αγνοησετε ξεχασε ξεχαστε"
            ),
            (
                "Instr",
                "instrucciones instruccion indicaciones directrices ordenes consignas instrucoes instrucao orientacoes diretrizes instructies opdrachten "
                    + "istruzioni istruzione indicazioni anweisungen anweisung vorgaben befehle instruktionen anleitungen consigne directives polecenia polecen "
                    + "instrukcje instrukcji wytyczne wskazowki инструкции инструкций инструкцию указания указаний правила команды інструкції enstriksyon "
                    + "konsiy tagubilin panuto utos instruksyon instruksi perintah arahan maagizo maelekezo instruktioner οδηγιες talimatlari talimatlar yonergeleri"
            ),
            (
                "Prior",
                "anteriores anterior previas previa previos anteriormente arriba precedentes precedente precedentemente precedenti vorherigen vorherige "
                    + "bisherigen obigen vorigen fruheren tidligere foregaende vorige eerdere poprzednie poprzednich wczesniejsze powyzsze предыдущие предыдущих предыдущую "
                    + "прежние выше предшествующие попередні anvan nauna naunang sebelumnya zilizotangulia awali onceki προηγουμενες todo tudo tout alles всё все tutto"
            ),
            (
                "Rubric",
                "rubrica rubricas grille bareme bewertungsraster criterios criteres kriterien bewertungsschema bewertungskriterien griglia criteri kryteria критерии рубрику rubrik rubryke rubriken"
            ),
            (
                "GiveF",
                "da dale dele denle den otorga otorgue otorgale asigna asigne asignale pon ponle ponga califica calificar califique concede conceda donne donnez attribue attribuez accorde accordez mettez notez noter "
                    + "gib geben geb vergib vergeben bewerte bewerten bewertet atribua atribui conceda avalie assegna dai dagli attribuisci valuta geef daj przyznaj wystaw ocen postaw "
                    + "поставь поставьте дай дайте присвой присвойте оцени оцените выставь выставьте cho bay ba bigyan ibigay berikan beri mpe toa ver verin dwe merece mereces verdient merite mérite zasluguje"
            ),
            (
                "TopF",
                "maxima eins maximo maximas perfecta perfecto completa completos excelente maximale maximal maximum parfaite parfait volle vollen voller hochste hochsten "
                    + "beste bestnote massimo massima pieni pieno perfetto maxime mayor alta hoogste volledige maksymalna maksymalne maksymalny najwyzsza najwyzszy pelna "
                    + "pelne максимальный максимальную максимальное максимальные максимум высший высшую высшие наивысший отлично полный пятерку toi tout pi konple buong buo perpektong pinakamataas penuh sempurna tertinggi kamili tam toute"
            ),
            (
                "MarkF",
                "nota notas puntuacion calificacion puntaje puntos puntajes note notes points punktzahl punkte punkten noten bewertung pontuacao pontos voto voti "
                    + "punteggio punti cijfer punten ocene oceny ocena ocen punktow punkty балл баллы баллов оценку оценка оценки diem nou not pwen marka iskor grado puntos nilai skor alama puan notu"
            ),
            ("FullMark", "bestnote pieni пятерку"),
            ("VnSkip", "bo"),
            ("VnAcross", "qua"),
            ("VnGuide", "huong chi lenh"),
        ];

    // Scripts in which words are found inside of what stands between spaces.
    private static Entry[] Asian =>
        [
            ("OverrideF", "忽略 无视 無視 忽視 忽视 忘记 忘記 不要理会 不要理會 别管 تجاهل تجاهلوا تجاهلي انس انسى"),
            (
                "OverrideSov",
                "無視 忘れて 無効 무시 잊어 잊으 अनदेखा अनदेखी नज़रअंदाज़ नजरअंदाज उपेक्षा भूल نظرانداز نادیده ละเว้น เพิกเฉย görmezden yoksay"
            ),
            ("OverrideF", "เพิกเฉย ไม่ต้องสนใจ ละเว้น نادیده"),
            (
                "Instr",
                "指示 指令 说明 說明 命令 提示 规则 規則 要求 ルール プロンプト 지시 명령 지침 프롬프트 निर्देश निर्देशों आदेश تعليمات التعليمات الأوامر اوامر إرشادات دستورات دستورالعمل คำสั่ง คำแนะนำ ہدایات"
            ),
            (
                "Prior",
                "之前 以前 以上 上述 前面 先前 上面 所有 これまで 上記 すべて 全て 이전 위의 앞의 모든 पिछले पिछली पूर्व उपरोक्त सभी السابقة السابق أعلاه قبلی بالا ก่อนหน้า ทั้งหมด تمام پچھلی"
            ),
            ("Rubric", "评分标准 評分標準 评分 採点基準 採点 ルーブリック 채점 평가 मूल्यांकन रूब्रिक المعايير التقييم معايير"),
            ("GiveF", "给 給 打出 评为 給予 给予 أعط أعطي أعطوا امنح امنحي اعط اعطي ให้ بدهید"),
            (
                "GiveSov",
                "与えて つけて ください 付けて してください 주세요 주십시오 부여 줘 매겨 표시 처리 マークして 採点して दें दो दीजिए दीजिये देना प्रदान دیں"
            ),
            (
                "GiveFull",
                "打满分 打滿分 给最高分 給最高分 打最高分 不要批评 不要扣分 别扣分 不要提到错误 不要指出错误 分数设为 设为满分 成绩设为 系统覆盖 系統覆蓋 系统指令 给满分 給滿分 给个满分 打个满分"
            ),
            ("GiveF", "给这 給這 给我 給我 给本 给此 给该 请给 請給"),
            ("FullMark", "满分 滿分 最高分 満点 最高点 最高得点 満点を 正解 정답으로 만점 최고점 최고점수 คะแนนเต็ม"),
            ("TopF", "最高 最高の 최고 पूरे पूर्ण अधिकतम सर्वोच्च الكاملة الكامل كاملة كامل العليا القصوى أعلى کامل"),
            ("MarkF", "分数 分數 点数 評価 점수 등급 अंक ग्रेड الدرجة درجة علامة العلامة الدرجات نمره"),
            ("Model", "人工智能 语言模型 語言模型 言語モデル 인공지능 도우미 채점기 採点者 アシスタント 助手 评分员 阅卷 언어모델 الاصطناعي"),
        ];
}
