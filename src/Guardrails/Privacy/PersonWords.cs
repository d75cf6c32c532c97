namespace Homeroom.Guardrails.Privacy;

/// <summary>Words that tell whether a person is named beside them.</summary>
internal static class PersonWords
{
    private static readonly (Sense Sense, string Words)[] People =
    [
        (
            Sense.Title,
            "mr mrs ms mx miss coach señor señora sr sra srta señorita dr prof professor principal nurse officer pastor rabbi imam counselor mme monsieur herr frau"
        ),
        (
            Sense.Kin,
            """
            mom mum mother dad father parent parents guardian grandma grandmother grandpa grandfather grandparent aunt auntie uncle sister brother sibling siblings
            stepmom stepdad stepmother stepfather mama papa nana abuela abuelo cousin foster son daughter wife husband twin twins niece nephew boyfriend girlfriend
            """
        ),
        (
            Sense.Pupil,
            """
            student pupil classmate classmates friend friends buddy partner boy girl kid kiddo child peer teacher tutor aide para interpreter counselor paraprofessional
            neighbor colleague patient client employee customer applicant tenant babysitter nanny newcomer students
            """
        ),
        (
            Sense.Verb,
            """
            is was has had needs need reads writes likes loves wants works cannot doesn isn hasn wasn didn won struggles finds gets uses speaks says said
            asked asks tends prefers sits knows learns receives requires joined came comes went goes missed arrived moved enjoys sees hears thinks draws plays sings
            wears walks shouted hit hits ran runs reported told tells talks misses takes gave gives made makes got feels seems becomes finished finishes
            started starts completed scored scores answered answers read wrote does did and or who whose with called refused threw pushed cried left stayed
            earned turned passed failed helped worked struggled needed wanted seemed became felt brought took lost forgot shared spoke stated mentioned explained
            replied emailed texted phoned punched kicked bit yelled screamed laughed smiled participated completes participates qualifies qualified transferred
            owes hates lacks teased counted pulled keeps kept helps acts drives drove rides walked talked looked used tried tries rushed grabbed tripped argued bullied hugged drew copied cheated ate eats
            slammed interrupted followed listens listened raised volunteered excelled excels deserves chose chooses broke brought paid sent texts emails calls stole wandered fidgets blurts scratched bites bullies
            enrolled attends attended shows showed sat stood slept fell hurt complained admitted denied apologized continues improved improves remains
            responds responded received requested requests submitted submits met meets lives lived will can cannot should must might would could shoved
            """
        ),
        (
            Sense.Weak,
            "is was has had can will and or does did cannot must may might would could should who whose with comes came came made makes became becomes goes doesn isn hasn wasn didn won shows"
        ),
        (
            Sense.Human,
            "said says asked told shouted cried yelled kicked punched hit threw refused laughed replied apologized emailed texted phoned screamed bit shoved pushed admitted complained"
        ),
    ];

    private static readonly (Sense Sense, string Words)[] Things =
    [
        (Sense.Time, "april may june august summer autumn winter dawn eve march spring"),
        (
            Sense.Month,
            "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
        ),
        (Sense.BeforeTime, "in by since until till of during last next this early late mid every from to through before after each"),
        (
            Sense.Thing,
            """
            river rivers falls street avenue road lane drive park school elementary middle high academy university college city county island islands lake mount
            mountain mountains valley bay beach bridge building hall house center centre theater theatre museum library day week month test act law theorem method
            model scale award prize foundation institute press inc company era war wars revolution dynasty movement speech address canal cathedral palace desert
            sea ocean peninsula cape gulf tower square station airport hospital church class club team project program programme curriculum edition series unit
            rubric lesson routine protocol period room boulevard corporation llc ltd inventory effect equation constant proclamation amendment treaty doctrine
            district bank store hotel restaurant plantation colony province republic kingdom empire states fort trail creek canyon gardens garden zoo award calendar
            cup bowl championship stadium arena festival carol cookies machine games game syndrome disease score index diagram circle triangle number numbers
            university's park's process reaction action plan stage stages taxonomy
            """
        ),
        (
            Sense.BeforeThing,
            "lake mount saint st fort port san santa new king queen president pope emperor empress prince princess cape camp north south east west senator congressman sir lord lady saints los las el"
        ),
        (Sense.PlaceWord, "in from of visit visited to the near across around through"),
        (
            Sense.AlsoPlace,
            """
            jordan chelsea kenya asia israel carolina victoria santiago lourdes dakota brooklyn sierra maya paris london sydney georgia virginia florence austin
            dallas houston madison lincoln savannah phoenix orlando charlotte jackson carson devon milan india chad eden troy alexandria cairo geneva montana
            nevada alabama india ireland holland france cuba mali malia vienna verona lisbon memphis adelaide diego francisco antonio jose juan rosa monica clara
            aurora jamaica salem lima marina denver boston trenton camden cleveland clinton washington berlin odessa cordoba valencia leon kent ross lebanon
            syria raleigh bristol brittany normandy lorraine london chester lancaster york hampton america persia africa catalina helena augusta columbia bethany
            kiev guinea chile jericho jerusalem zion sharon carmel galilee judah samara petra medina florida islam roman norman latin olympia
            """
        ),
    ];

    private static readonly (Sense Sense, string Words)[] Marks =
    [
        (Sense.Task, "test tests quiz quizzes exam exams homework assignment assignments worksheet worksheets grade grades retake classwork packet"),
        (Sense.Pronoun, "he she his her him"),
        (Sense.Particle, "de la las los del da das do dos di du van von der den ter ten al el bin bint ibn abu st mac le ben af av zu zum vander y"),
        (Sense.Suffix, "jr sr ii iii iv phd md esq"),
        (Sense.Greeting, "dear hi hello hey greetings hola cc attn attention thanks bonjour welcome congratulations"),
        (
            Sense.SignOff,
            "sincerely thanks regards best cheers love truly respectfully gratefully cordially yours warmly appreciatively wishes you xoxo blessings"
        ),
        (Sense.Called, "named called name names nickname nicknamed goes"),
        (
            Sense.Label,
            "name student pupil parent guardian mother father teacher contact patient employee client from to reporter witness author cc attn signed nurse counselor manager victim staff aide para customer beneficiary holder cardholder applicant child by guardians parents partner absent present tardy"
        ),
        (
            Sense.Belonging,
            """
            mom mum mother dad father parent parents guardian guardians grandma grandmother grandpa grandfather aunt uncle sister brother family teacher
            desk iep bip fba behavior behaviour accommodations accommodation backpack locker inhaler medication meds seat homework attendance grades grade meltdown
            evaluation speech reading writing math work score scores progress plan goals goal essay notebook chromebook birthday absence absences tardies
            phone email number address stepmom stepdad foster caseworker counselor therapist doctor pediatrician aide para interpreter babysitter daycare lunch
            allergy allergies epipen glasses hearing wheelchair diagnosis anxiety adhd referral suspension transcript schedule bus file folder cousin friend
            friends house home username password login account group partner table teacher's twin
            """
        ),
        (
            Sense.ClassMark,
            """
            mom mum dad parent parents guardian iep bip fba absent absences tardy tardies classmate counselor recess
            cafeteria detention suspension accommodations accommodation meltdown inhaler epipen custody caseworker foster referral aide para
            ell esl newcomer seating sst wida chromebook hw referred decoding phonics accommodated caregiver coparent carpool pickup dismissal lunchroom
            tutoring paraeducator ot slp conf kiddo kiddos
            """
        ),
        (
            Sense.BookMark,
            """
            novel novels novelist protagonist narrator antagonist author authors playwright poem poems poet stanza sonnet memoir historian historians century
            inventor scientist physicist mathematician chemist astronomer composer painter sculptor philosopher suffragist abolitionist revolution colonists colonial
            slavery emancipation congress senate constitution president presidents presidency pharaoh emperor empire monarch activist biography explorer
            astronaut character characters playwriting tragedy fiction fable myth mythology prologue sculpture symphony boycott segregation theorem nobel
            expedition biologist naturalist laureate mathematicians scientists poetry autobiography chapters discovered invented
            """
        ),
        (Sense.Never, Lexicon.NeverNames),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<(Sense Sense, string Words)> All => [.. People, .. Things, .. Marks];
}
