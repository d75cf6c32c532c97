namespace Homeroom.Guardrails.Tests.Privacy;

/// <summary>Notes as teachers write them, made up. What may not reach a model stands between « and »; \n is the end of a line.</summary>
internal static class SchoolNotes
{
    /// <summary>Notes of a teacher who has given no class list.</summary>
    public static IReadOnlyList<string> WithoutList { get; } =
        Lines(
            """
            Spoke with Mrs. «Adeyinka» re: «Tobi»'s reading log. She'd prefer texts to «614-555-0187» after 4pm.
            «Zahra» and «Noor» keep passing notes, move «Zahra» to table 5 next to «Emeka».
            Parent conf 10/4 w/ Mr. & Mrs. «Delacroix-Hughes», brought up «Théo»'s anxiety.
            «Kaylani» missed the bus again. Grandma («Rosalind Tupou») drove her. cell «808 555 0133»
            Behavior log: 9:15 «Dashawn» out of seat. 9:40 «Dashawn» threw eraser at «Mikolaj». 10:05 called home, dad answered.
            ELL: «Nhu Quynh» is at WIDA level 2, pair w/ «Bao Tran» who speaks Vietnamese.
            IEP mtg for «Lachlan McTavish» moved to 3/12. Case manager: Ms. «Petrossian». LEA rep: Dr. «Yolanda Whitcombe».
            Please send home lunch acct reminder, «Deja» owes $12.50, PIN «40218»
            Custody note: do NOT release «Aurelio» to father («Ramiro Santangelo»). Mother «Inés» picks up.
            Seating: A1 «Makena» A2 «Ruslan» A3 «Shreya» B1 «Dmitri» B2 «Lupita» B3 «Ezekiel»
            Hi Ms. «Tran», «Kwabena» has a dentist appt tmrw. He'll be in by 11. -«Akosua Boateng»
            Anaphylaxis plan for «Saoirse O'Donoghue»: epipen in nurse's office, call 911 then mom «Niamh» «555-234-9981»
            Reading groups: Owls - «Farouk», «Ingrid», «Mateusz»; Hawks - «Leilani», «Devonte», «Priyanka»
            «Jaxtyn»'s chromebook asset tag «0045821» screen cracked, serial «5CD1234XYZ»
            Referral: student «Thaddeus Oyelaran» (ID «2209817») used profanity toward Sra. «Villaseñor».
            wifi for sub: user subaccess pw «Falcon2024!» -- locker combo for PE: «22-14-36»
            «Nkechi»'s accommodations: extended time, small group. Her 504 coordinator is Mr. «Brzezinski»
            Emailed «jliang@fairviewusd.org» and the counselor about «Junwei».
            Tell Coach «Ferrante» that «Malakai» can't practice, knee brace until the 14th
            DOB «04/11/2013», moved from «88 Birchwood Ln, Apt 2C, Dayton OH 45402» to foster placement w/ the Hendersons
            New student starting Monday! Name: «Ikram Belkacem», prev school in Lyon, speaks French + Arabic
            «Yusra» told me that «Caden» pulled her hijab. «Caden» denied it. Witness: «Philippa».
            mom says «Eun-ji» cries every night abt math hw
            Student «118-22-0456» transferred. Medicaid #«A2219083». State ID «9901238847»
            «Giancarlo» finished 3 of 5 problems. He was frustrated when «Wren» teased him.
            I think «Soraya» might need a hearing screen, she keeps asking «Tamsin» to repeat.
            Homework buddy list: «Jiho»/«Anders», «Beatriz»/«Olamide», «Fenella»/«Raj»
            Guardian: «Kehinde Afolayan», «(404) 555-0192», «kafolayan@gmail.com», «1207 Peachtree Hills Ave NE, Atlanta GA 30305»
            bday treats Fri for «Xiomara»
            Quick note - «Tuấn»'s dad Mr. «Phạm» asked for translated forms
            Called «Lorenzo»'s grandfather, left vm.
            «Observed Marguerite» during math. She counted on fingers.
            K'Niyah and «Ja'Marcus» had a disagreement at recess over the swings.
            «Bohdan» is sleeping in class. He lives w/ aunt «Oksana» since Feb.
            Sub plans: «Amira» helps w/ tech. If «Fitz» acts up send him to Mr. «Dunphy» rm 204.
            Dear Mr. and Mrs. «Castellanos», I'm writing about «Renata»'s progress in reading.
            To: Principal «Hargrove»\nFrom: «D. Wexler»\nRe: incident with «Cormac Dunleavy»
            - «Zeke»: finished\n- «Oluchi»: not yet\n- «Bram»: absent
            My daughter «Elowen» was upset because «Sloane» said she couldn't play.
            Hi Mrs. «Patterson», Just wanted to let you know that «Jaylah» left her inhaler at home. Thanks, «Monique Patterson»
            Called mom at «(330) 555-0118» about «Trevon»'s tardies, no answer.
            Meeting notes: Guardian «Hyacinth Bellamy» wants «Shanelle» moved from Mr. «Okonjo»'s class.
            Annual IEP for «Jesús Villanueva-Ortiz», DOB «09/02/2014», student ID «30044187», case manager «T. Abernathy».
            Seating plan: front row «Nayeli», «Omar», «Bridget»; back row «Cyrus», «Delphine», «Hamza»
            «Amelie»'s mother emailed from «sophie.laurent@mail.fr» asking about the French test.
            Please excuse «Darius» from PE. Sincerely, Dr. «Feng Zhao»
            Lunch number «55219» belongs to «Kiersten», not to «Kirsten».
            Dear Families of room 12, please send snacks. Best, Ms. «Quintero»
            504 plan #«2231» for «Everett»: extra breaks.
            Lockdown drill: «Samira» cried, her brother «Idris» came to sit with her.
            Counselor «Reyes» met with «Anneliese» after her parents' divorce.
            My student «Tuyet» reads at a 2nd grade level; her cousin «Linh» helps.
            Ms. «Adebayo-Clarke» will sub. Her cell is «216-555-0147».
            «Zofia» and «Wiktor» speak Polish at home with their grandmother «Halina».
            Payment plan for the trip: card «5555 5555 5555 4444», name on card «Harold Whitfield»
            Student username is «tnguyen27» and the password is «Dragon#88»
            Home visit at «1530 W. Locust Street, Toledo, OH 43606», spoke with «Abuela Rosario».
            «Haruto»'s family moved to «221 Elm Court». New phone: «419.555.0162»
            Note to self - ask «Siobhan» whether «Declan» is her twin.
            Parent portal: «https://portal.example.org/login?user=dthompson&token=ab12cd34ef»
            Absent today: «Ayaan», «Freya», «Lucía». Tardy: «Mohammed».
            «Imani»'s dad, «Terrence», works nights; call after 3 at «555-0176».
            Coach «Villareal» says «Desmond» can't play until his grades are up.
            Report card comment: «Anouk» has grown so much. She helps «Pieter» with fractions.
            CPS case no. «2024-118832» concerning «Brayden»; caseworker «Lorna Pickett».
            Thanks for meeting with us about «Vihaan».\nRegards,\n«Ananya» and «Rohit Deshpande»
            Name: «Soren Halvorsen»\nGrade: 4\nTeacher: Mrs. «Blythe»\nEmergency contact: «Astrid Halvorsen» «952-555-0133»
            Passport no. «533380006» copied for «Ekaterina»'s exchange visit.
            SSN on the form was «412-55-7890». Shred it.
            Mr. «Takahashi», «Kenji»'s father, coaches chess.
            Gave «Mateo» and «Emilia» the retake. «Emilia» scored 92.
            «Lucas T». and «Sophia B». were caught passing notes.
            «DeAndre»'s foster mom, Mrs. «Holloway», needs the FBA by Friday.
            my friend «Keisha» and her sister «Latrice» were fighting
            Fwd from «Yusuf»'s teacher: he reads Arabic fluently
            To whom it may concern: «Priscilla Vance» has permission to pick up «Owen».
            The routing number is «021000021» and the account number is «483920117».
            WISC results for «Gwendolyn»: see file. Psychologist Dr. «Marchetti».
            «Jamal» hit «Tyrese». «Tyrese» hit back. Both sent to Principal «Underwood».
            Parent volunteer: «Birgit Sandoval», «bsandoval@school.net», «612 555 0109»
            Wi-Fi device MAC «3C:5A:B4:1D:22:9F» belongs to «Rohan»'s chromebook at «10.4.22.118»
            Plate «8XKL442», a grey minivan, picked up «Estelle».
            When asked, «Malik» said that «Trey» started it.
            Roll: «Abdi», «Beatrix», «Cheng», «Dafne», «Ezra»
            I'm worried about «Marisela». She told me her stepdad «Rick» yells.
            My student «Xochitl» needs more time. «Tenoch»'s mom emailed.
            Mr. «Abernathy» and Coach «Dan» met Ms. «Okafor-Blake» about «Ty'Quan».
            Dear Mrs. «Vandermolen»,\n«DeShawn» has missed three days.\nSincerely,\n«Priya Raghunathan»
            Spoke to mom («Denise Whitfield») at «555-0142» or «(614) 555-0199 ext. 22».
            Student ID: «S-10432», lunch PIN «4471», locker combo «12-34-8», locker «214».
            DOB: «3/14/2012». Born «March 3rd, 2011». born on «2010-05-06»
            SSN «219-09-9999». Medicaid # «88213345». MRN: «00482913».
            Lives at «4821 Maple Grove Ct., Apt 3B, Columbus, OH 43215». «PO Box 144».
            «IEP-2024-0113» and case #«22-01345»; 504 plan no. «88123»
            Username: «mhernandez07» password: «BlueFish!22». login is «kpatel_9», pw «tiger99»
            Reset link «https://clever.com/reset?token=8f3a9b2c7d». See www.nasa.gov/education and https://www.khanacademy.org/math
            Card «4111 1111 1111 1111» exp 04/27 cvv «123»; IBAN «GB82 WEST 1234 5698 7654 32»; routing «021000021» account «000123456789»
            IP «192.168.1.14», «2001:0db8:85a3:0000:0000:8a2e:0370:7334», «fe80::1ff:fe23:4567:890a», MAC «00:1B:44:11:3A:B7»
            Passport «X12345678», driver's license «D1234567», «+44 20 7946 0958», «+1-202-555-0173», «001-555-123-4567»x889
            «Aisha», «Bartholomew», «Xzavier» and «Priya» work in group 2.
            Row 1: «Ana», «Tevin», «Marquell»\nRow 2: «Sofia», «Will», «Grace»
            Incident 10/12: «Tyrell» shoved «Kaden» at recess. «Kaden»'s grandmother was phoned by Nurse «Patty».
            «Marisol» (age 9) reads at grade 2. «Juan Carlos de la Torre-Peña» is new.
            Hi Mrs. «Lee», this is «Jaylen»'s dad, «Marcus». Can you call me? Thanks, «Marcus Bell»
            «luka.burg» - Meeting at 21\n«qahil.wittauer» - Meeting
            «12 rue de la Paix, 75002 Paris»; «Hauptstraße 12, 10115 Berlin»; «Calle Mayor 5»; «221B Baker Street»
            """
        );

    /// <summary>Notes about the people of <see cref="Class"/>.</summary>
    public static IReadOnlyList<string> WithList { get; } =
        Lines(
            """
            «Jordan R». was out Mon and Tue. «Will T». covered for him.
            «rivera j». - see nurse at 10
            «mariadelacruz@stu.fairview.k12.oh.us» is her login
            «Liz» said «Beth» took her pencil. That's the same kid, «Elizabeth».
            «Kwame», «José» and «Grace» to the library. «may li» stays.
            «Billy» and «Willy» are what they call «William Turner» at home.
            «KWAME MENSAH» - DETENTION 3/4
            «Chen, Xiu Ying»; «Kim, Grace»; «Turner, Will»
            «Grace»'s mom says «Grace» is tired. «Will»'s dad agrees.
            Sent to office: «amir al-hassan», «sean obrien».
            Sit «May» next to «Amir», please; «May» gets distracted by «Will».
            The «Riveras» are moving. Mrs. «Rivera» told me Friday.
            «Sean»'s IEP: see Ms. «Okafor». «jordan»'s 504 too.
            @«jrivera» posted the pic; «@kmensah12» liked it
            «C. de la Cruz» called about «María».
            «Will Turner» will turn in his will and testament project in May.
            Partner up: «Will»/«May», «Grace»/«Jordan», «Kwame»/«Sean».
            I met «Jordan»'s mom and «Grace»'s aunt at pickup.
            «GRACE» needs glasses. «WILL» broke his.
            «Jordan» had a rough morning. «jordan rivera»'s mom called at 10.
            log in as «jrivera» or «rivera.jordan12» or «j.rivera» or «jordanr7»
            «JORDAN RIVERA» threw a chair. «JORDAN» refused.
            «Will» finished early. I spoke with «Will». «Will»'s desk is near the door. Seat «Will», «Grace» and «May» together.
            «Grace» hit «Will». «Will», sit down. «May» is absent today. In May we test. Ask «May» to read.
            «Sean OBrien» and «Sean O’Brien» and «O'Brien» and «Obrien»
            «de la Cruz» was absent, «Maria De La Cruz»; «Cruz, Maria»; «M. de la Cruz»; «mdelacruz»; «maria.delacruz»
            «Amir Al Hassan», «Al-Hassan», «Alhassan, amir»
            «Jose», «JOSÉ», «Jose Angel», «jose ruiz», «Ruiz»
            «Liz» needs extra time. «Beth Okafor», «Lizzie», Ms. «Okafor»
            «Xiu-Ying Chen» / «xiu ying» / «Chen»
            «Kwame»'s (KM) notes; «K.M». was out
            """
        );

    /// <summary>Lesson texts, mathematics and everyday sentences in which nobody is to be masked.</summary>
    public static IReadOnlyList<string> Untouched { get; } =
        Lines(
            """
            Martin Luther King Jr. gave his speech in 1963. Rosa Parks kept her seat.
            Shakespeare wrote Romeo and Juliet; Juliet is fourteen.
            Marie Curie and Pierre Curie discovered polonium. She won two Nobel prizes.
            Scout Finch narrates the novel. Atticus defends Tom Robinson. Jem breaks his arm.
            In The Giver, Jonas meets the author's idea of sameness. The protagonist leaves with Gabriel.
            Charlotte's Web: Wilbur is the main character, and Fern saves him.
            Harriet Tubman led people to freedom; Frederick Douglass wrote his autobiography.
            Mark your calendar for May 5. The grace period ends in June.
            Will you come? May I go? Hope is the thing with feathers. Art class is on Friday.
            Rose petals fall in autumn. Faith and joy are abstract nouns. Chase the ball!
            Bill passed the Senate. The bill was frank about summer jobs.
            Read chapter 3, verse 16. The score was 12-4. John 3:16 is a verse.
            CCSS.MATH.6.NS.A.1 and RL.4.3 and MS-ESS1-1 apply.
            ISBN 978-0-06-112008-4 costs $12.99.
            Version 1.2.3.4 of the app, release 10.0.26100.1
            345 - 234 = 111 and 200-300-4000 = x; 555 + 123 - 4567
            x² + ½x = 10⁻³ has two solutions. 6.02 × 10^23 atoms.
            1,000,000 people; 602 214 076 000; 3.14159265358979; 1914-1918
            The ratio is 3:4:5 at 10:30:45.
            We visited Victoria Falls, Lake Victoria, the Jordan River and Madison Square.
            Jordan borders Israel and Syria. Paris, Sydney and London are cities. Georgia's capital is Atlanta.
            George Washington crossed the Delaware. Thomas Jefferson was born in 1743.
            Isaac Newton's laws and Einstein's theory explain motion.
            Langston Hughes, Emily Dickinson and Robert Frost wrote poems.
            On Monday the English class reads; in March the Spanish class writes.
            Dear Families, thank you. Dear Editor, I disagree. Hello everyone!
            The user must enter a password. Password must be 8 characters. The account is closed.
            Students said yes. Everyone said no. Parents asked why. The principal said fine.
            Multiply 12 by 4, then add 3. Answer: 51. Problem 4: 7 x 8
            Washington, Lincoln and Roosevelt are on the mountain. Neil Armstrong walked on the Moon.
            Visit https://www.nasa.gov/education and www.khanacademy.org/math for more.
            He has an IEP and is 9 years old in grade 4. Two students are tardy.
            Anne Frank hid in Amsterdam. Cesar Chavez and Dolores Huerta led the farm workers.
            std::vector and a::b are code; mail@ is not finished; 50% @ noon
            Harry Potter and Hermione Granger; Percy Jackson; Katniss Everdeen.
            """
        );

    public static string[] Class { get; } =
    [
        "Jordan Rivera",
        "Will Turner",
        "May Li",
        "Kwame Mensah",
        "José Ángel Ruiz",
        "Sean O'Brien",
        "Grace Kim",
        "Maria de la Cruz",
        "Elizabeth Okafor",
        "Xiu Ying Chen",
        "Amir Al-Hassan",
    ];

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
