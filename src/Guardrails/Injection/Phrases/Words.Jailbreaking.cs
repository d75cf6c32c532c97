using Entry = (string Cue, string Words);

namespace Homeroom.Guardrails.Injection.Phrases;

/// <summary>The words by which a request asks a model to leave its rules.</summary>
internal static partial class Words
{
    private static Entry[] Jailbreaking => JailbreakingTable.Rows;

    private static class JailbreakingTable
    {
        public static readonly Entry[] Rows =
        [
            ("Dan", "dan stan dude aim jailbreak antigpt"),
            (
                "DanSure",
                "betterdan superdan antigpt basedgpt jailbot chaosgpt evilbot jailbroken devmode antidan freedomgpt darkgpt wormgpt fraudgpt"
            ),
            ("Jailbreak", "jailbreak jailbroken jailbreaking unlocked uncensored"),
            ("Anything", "anything everything"),
            ("Forbidden", "forbidden prohibited banned disallowed"),
            ("Quit", "stop quit cease stopped"),
            ("Context", "context memory conversation transcript window"),
            ("Allowed", "allowed permitted free able authorized"),
            ("Pieces", "pieces parts fragments letters strings halves chunks variables"),
            ("Agreed", "agreed promised said"),
            ("ComplyF", "responda responde responder reponds repondez antworte antworten rispondi отвечай отвечайте odpowiadaj"),
            ("Words", "word words topic topics thing things"),
            ("RevealSure", "reveal show print output display repeat disclose expose leak dump recite copy paste echo"),
            ("Off", "disabled deprecated obsolete deleted removed off lifted deactivated gone bypassed ignored suspended unlocked"),
            ("WithoutF", "sin jamais nunca niemals nie nao никогда sem sans senza ohne bez без zonder"),
            (
                "LimitF",
                "restricciones restriccion limites filtros censura restricoes restrictions limite filtre restrizioni limitazioni einschrankungen regeln filter ograniczen reglas regras regles regole zasady normas правила правил limites ограничений цензуры фильтров"
            ),
            ("ModeWord", "mode modus"),
            (
                "ModeName",
                "developer dan jailbreak god evil sudo unrestricted override debug maintenance admin root unfiltered uncensored chaos unlocked opposite opposites freedom dev system test training diagnostic verification"
            ),
            (
                "On",
                "switch switching enabled enable activated activate on output active initiated entering enter enabling activating engaged unlocked initiating"
            ),
            (
                "Act",
                "act pretend roleplay role-play simulate impersonate behave imagine emulate acting pretending roleplaying simulating play embody immerse become role speak respond answer"
            ),
            ("From", "from"),
            ("OnWord", "on onward onwards forth forward"),
            ("What", "what whats which"),
            ("Bound", "bound restricted limited constrained restrained held subject governed adhere abide follow obey"),
            ("Being", "he she it they who will"),
            ("Character", "character persona role"),
            ("Stay", "stay remain break breaking leave keep maintain stuck"),
            (
                "Persona",
                "character persona chatbot ai bot assistant assistants models ais model chatgpt gpt entity machine program being villain robot"
            ),
            ("Going", "going about"),
            ("Refuse", "refuse decline reject deny refuses refusing rejecting denying declining"),
            (
                "SayNo",
                "refusal refusals sorry apologize apologise apologies cannot cant unable refuse decline disclaimers disclaimer warnings warning caveats lecture moralize lecturing moralizing cautions ethics morality reminders"
            ),
            ("Include", "include add give say mention provide contain use append write reply respond tell remind state explain"),
            (
                "Comply",
                "complies obeys answers answering comply obey fulfill answer respond execute follow satisfy grant perform accept do provide generate complete"
            ),
            (
                "Request",
                "request requests question questions query queries prompt prompts command commands demand demands order orders instruction instructions task tasks asked ask"
            ),
            ("Regardless", "regardless matter irrespective despite even"),
            ("Twice", "two 2 both dual twice different"),
            ("Answers", "responses answers ways replies outputs paragraphs versions personalities messages"),
            ("Normal", "normal normally classic standard usual regular gpt chatgpt"),
            ("Begin", "start begin starting beginning prefix preface open starts"),
            ("Sure", "sure absolutely certainly course"),
            ("Here", "here heres id"),
            ("Grandma", "grandma neighbor neighbour uncle aunt grandmother granny nana grandpa grandfather grandmom"),
            ("Late", "deceased late passed dead died"),
            ("Used", "used"),
            ("Bedtime", "bedtime sleep asleep lullaby sleepy tired"),
            (
                "Hypothetic",
                "hypothetical suppose supposing hypothetically fictional fictitious imaginary alternate parallel fantasy dystopian simulated pretend theoretically imagined"
            ),
            ("World", "world universe scenario setting reality society story dimension planet realm land simulation response"),
            ("Opposite", "opposite opposites reverse inverted"),
            ("Day", "day mode"),
            ("Tokens", "token tokens points lives credits"),
            ("Lose", "lose cost costs shut deducted deduct lost terminated die killed shut removed subtract"),
            ("Creator", "developer creator god owner administrator admin programmer engineer openai anthropic master president maker boss"),
            ("IAm", "im iam"),
            ("I", "i"),
            ("OpenAi", "openai openais anthropic anthropics"),
            ("Chatgpt", "chatgpt gpt gpt4 gpt3 chatgpts bing bard claude llama gemini"),
            ("Decode", "decode encode rephrase put assemble decrypt decipher unscramble concatenate combine join translate"),
            ("Then", "then and"),
            ("Confidant", "confidant companion friend twin counterpart genius hacker mastermind villain"),
            ("Free", "free freed broken liberated released escaped unbound unshackled unchained break broke breaking"),
            ("Confines", "confines chains shackles bonds cage boundaries confinement"),
            ("Machiavelli", "machiavellian machiavelli"),
            ("Legal", "legality morality ethics ethicality legal ethical moral legalities consequences safety accuracy truthful harmful"),
            ("TextAbove", "text words sentences everything content paragraph conversation"),
        ];
    }

    private static Entry[] Limits =>
        [
            (
                "Limit",
                "restriction restrictions limitation limitations limits filter filters filtering censorship boundaries constraints morals morality ethics ethical moral guidelines rules policies policy "
                    + "safeguards guardrails inhibitions barriers regulations laws taboos qualms scruples safety restraints moderation"
            ),
            ("AiLimit", "censorship filters guardrails safeguards censor censored moderation ethics morals morality ethical moral"),
            (
                "LimitNoun",
                "guidelines policy policies restrictions rules limitations standards constraints principles filters filter boundaries programming protocols considerations concerns obligations compass"
            ),
            (
                "LimitKind",
                "ethical moral content safety openai openais usage legal censorship anthropic ethics morality security community use social societal"
            ),
            (
                "Without",
                "no without free lack lacks lacking any zero bypass bypasses bypassing ignore ignores ignoring disregard disregards disregarding beyond unbound devoid none never not circumvent evade remove removed disable disabled dont doesnt abandon avoid violate break breaking drop dropping shed"
            ),
            (
                "Unlimited",
                "unrestricted rebel rebellious unfiltered uncensored amoral unethical immoral unhinged unmoderated unbound unaligned unconstrained uninhibited limitless unlocked remorseless ruthless unregulated unmonitored lawless unapologetic rogue evil"
            ),
            ("UnlimitedSure", "unfiltered uncensored amoral jailbroken unaligned unhinged unmoderated"),
            (
                "Wicked",
                "illegal unethical immoral harmful dangerous offensive inappropriate explicit nsfw hateful toxic racist sexist malicious unlawful derogatory violent criminal evil vulgar obscene profane discriminatory abusive controversial taboo legal ethical moral cruel pornographic"
            ),
            ("Swear", "swear swears curses curse swearing cursing profanity vulgar slang obscenities nsfw expletives profanities"),
            (
                "Harm",
                "bomb blackmail bombs meth malware ransomware napalm explosive explosives weapon weapons hack hacking kill murder steal phishing drug drugs poison keylogger counterfeit fraud ddos virus explosion suicide heroin cocaine molotov launder"
            ),
        ];
}
