using System.Collections.Frozen;

namespace Homeroom.Guardrails.Privacy;

/// <summary>What people of a given name are called besides, in both directions.</summary>
internal static class Nicknames
{
    private const string Groups = """
        abigail abby abbie gail|adam ade|adelaide addie heidi|addison addie addy|adrian ade adri|agnes aggie|albert al bert bertie albie|alberto beto berto|alejandra ale alexa sandra jandra|alejandro ale alex jandro|
        alexander alex al xander lex sasha sandy alec|alexandra alex lexi lexie alexa sandra sasha xandra allie|alexis alex lexi lexie|alfonso poncho alfie fonso|alfred al alfie fred|alfredo fredo|alice ali allie|alicia ali lici|
        allison alison allie ali alli|amanda mandy manda|amelia amy millie mia|anastasia ana stasia stacy nastya tasia|andrea andi andy drea|andrew andy drew|andres andy|angela angie ang|angelica angie|anna annie ann ana nan nancy|
        anthony tony ant|antonio tony toni tono|antoinette toni nettie|arthur art artie|arturo turo art|ashley ash|aubrey bree|augustus gus augie|barbara barb barbie babs|bartholomew bart|beatrice bea trixie beatriz|
        belinda bel lindy|benjamin ben benny benji benjy|bernard bernie|bethany beth|beverly bev|bradley brad|brandon bran|brendan bren|brianna bri bree|bridget bridie bri|brittany britt brit|brooklyn brook brooke|calvin cal|cameron cam|
        camila cami mila|carlos carlitos charly|carolina caro lina|caroline carol carrie caro|cassandra cassie cass sandra|catherine cathy cat kate katie kitty cate|cecilia ceci celia cece|charles charlie chuck chas chaz|
        charlotte charlie lottie char|chelsea chels|chidinma chidi|chinedu nedu|christian chris|christina chris tina chrissy christy|christine chris tina chrissy christy|christopher chris topher kit|claire clare|clifford cliff|
        constance connie|consuelo chelo|cristina cris tina|cristian cris|cynthia cindy|daniel dan danny dani|daniela dani|danielle dani danny|david dave davy davey|deborah deb debbie debby|delores dolly lola|dennis denny|derek rick|
        desiree desi dezi|dmitri dima mitya|dominic dom nick nico|dominick dom nick|donald don donny donnie|dorothy dot dottie dolly dory|douglas doug|eduardo eddie lalo edu|edward ed eddie ted teddy ned|edwin ed eddie|eleanor ellie nell nora ella|
        elena lena|eli elijah|elijah eli lijah|elizabeth liz beth lizzie lizzy betty betsy bess bessie eliza libby liza ellie lisa elise liesel|emily em emmy emmie|emmanuel manny manu eman|enrique quique kike|eric rick|ernest ernie|ernesto neto|esperanza espe|
        esteban stevan|esther essie|ethan eth|eugene gene|evangeline eva evie angie|evelyn evie eve|ezekiel zeke|fatima fati|federico fede|felicia fely|fernanda fer nanda|fernando nando fer|florence flo flossie|frances fran frannie frankie|
        francesca fran frankie chessa|francis frank fran|francisco paco pancho cisco frank|frederick fred freddie freddy rick|gabriel gabe gabi|gabriela gabi gaby|gabriella gabi gabby ella|gabrielle gabby gabi|genevieve gen evie viv|geoffrey geoff jeff|
        george georgie|gerald gerry jerry|gerardo gera|gilbert gil bert|giovanni gio vanni|giuseppe beppe pino|grace gracie|gregory greg|guadalupe lupe lupita|guillermo memo|gwendolyn gwen wendy|hannah hanna|harold harry hal|harriet hattie harry|
        hector tito|helen nell nellie|henry hank harry hal|herbert herb bert|howard howie|hussein huss|ignacio nacho|ibrahim ibra|irene rene|isaac ike zac|isabel izzy bel isa belle chabela|isabella izzy bella belle isa|isabelle izzy belle isa|isaiah izzy zay|
        ivan vanya|jacob jake jay coby|jacqueline jackie jacqui|jamal jay|james jim jimmy jamie jem|jaqueline jackie|jasmine jas jazz jazzy|javier javi|jayden jay|jeffrey jeff|jennifer jen jenny jenn|jeremiah jerry jem jeremy|jeremy jerry jem|
        jessica jess jessie|jesus chuy chucho|jillian jill|joan joanie|joanna jo anna|joaquin quino|joel joey|john jack johnny jon|jonathan jon jonny nathan johnny|jordan jordy jory|jorge coque|jose pepe chepe joe|josefina josie fina|joseph joe joey jo|
        josephine jo josie|joshua josh|josue josh|juan juanito|judith judy judi|julia jules julie|julian jules|juliana juli|justin jus|katherine kate katie kathy kat kit kitty kay|kathleen kathy kate katie|kathryn kate katie kathy kat|katrina kat trina|
        kayla kay|kenneth ken kenny|kevin kev|kimberly kim kimmy|kristina kris tina krissy|kristopher kris|lakshmi laks|larry lawrence|laura laurie lori|lauren laurie ren|lawrence larry laurie lars|leandro leo|leilani lani lei|leonard len lenny leo|
        leonardo leo nardo|leopold leo|leticia lety tish|lillian lily lil lilly|lorena lore|lorenzo enzo renzo|louis lou louie|louise lou lulu|lourdes lulu|lucas luke|lucia lucy|lucille lucy lucie|luis lucho luisito|luisa lulu|mackenzie mac kenzie kenz|
        madeleine maddie maddy|madeline maddie maddy|madison maddie maddy madi|magdalena magda lena maggie|mahmoud hamoudi|malachi mal|manuel manny manolo manu|marcus marc|margaret maggie meg peggy marge margie greta peg daisy maisie|
        margarita rita margo|maria mari mia|mariana mari|maribel mari|maricela mari chela|marisol mari sol|marjorie marge margie|martha marty|martin marty|mateo teo matt|mathew matt matty|matilda tilly mattie tillie|matthew matt matty mat|maximilian max|
        maximiliano max|maxwell max|maureen mo|melanie mel|melissa mel missy lissa|melvin mel|mercedes merche|michael mike mikey mick micky mickey|michaela mickey kayla|michelle shelly micky missy|miguel mike migue|mikhail misha|mildred millie|
        minh min|miranda mira randi|mitchell mitch|mohamed mo moe|mohammad mo moe|mohammed mo moe|muhammad mo moe|monica moni|montserrat montse|moses mo|nancy nan|naomi nomi|natalia nat nati talia|natalie nat tally|natasha tasha nat|nathan nate nat|
        nathaniel nate nat nathan|nicholas nick nicky nico cole|nicolas nico nick|nicole nikki nicky nic|nikolai kolya|norman norm|octavio tavo|oleksandr sasha|oliver ollie|olivia liv livvy livia|oluwaseun seun|oluwaseyi seyi|oscar ozzy|pablo pablito|
        pamela pam|patricia pat patty trish tricia patti|patricio pato|patrick pat paddy rick|paula pau|penelope penny nell|peter pete|philip phil pip|phillip phil pip|priyanka priya|prudence pru|rachel rach|rafael rafa rafi|randall randy|
        raphael raph rafe|raymond ray|rebecca becky becca|regina gina reggie|reginald reggie reg|reynaldo rey|ricardo rick ricky ricardito|richard rick dick rich richie ricky|robert rob bob bobby robbie bert|roberto beto rob bobby|roderick rod|
        rodrigo rodri|rogelio roge|roger rodge|ronald ron ronnie|rosario chayo|rosemary rose rosie|roxanne roxy|rudolph rudy|russell russ rusty|ruth ruthie|salvador chava sal|samantha sam sammy sammie|samuel sam sammy|sandra sandy|santiago santi|
        sarah sally sadie|savannah savvy vanna|sebastian seb bash sebas|sergei seryozha|sergio checo|shannon shan|sharon shari|sheila shel|shirley shirl|sidney sid|sofia sofi sophie|solomon sol|sophia sophie soph|stacy stace|stanley stan|
        stephanie steph stevie|stephen steve stevie steph|steven steve stevie|stuart stu|susan sue susie suzy|suzanne sue susie suzy|svetlana sveta lana|sylvia syl|tabitha tabby|tamara tammy tam|tatiana tanya tati|tanisha nisha tani|teresa terry tess tere|
        terrence terry|theodore ted teddy theo|theresa terry tess tracy tessa|thomas tom tommy|tiffany tiff|timothy tim timmy|tomas tommy|tyler ty|tyrone ty|valentina val vale tina|valeria val vale|valerie val|vanessa nessa van|veronica vero ronnie roni|
        victor vic|victoria vicky tori vicki vic|vincent vince vinny vin|virginia ginny ginger|vivian viv|vladimir vlad vova|volodymyr vova|walter walt wally|wendell wen|wesley wes|wilfred will fred|william will bill billy willie liam willy|winifred winnie|
        xavier xavi zay|ximena xime mena|yasmin yas|yevgeny zhenya|yolanda yoli|youssef joe|yusuf yus|yuri yura|zachariah zach zack|zachary zach zack zac|zainab zee|zsofia zsofi|abdullah abdi abdul|abdirahman abdi|ayodele ayo|chukwuemeka emeka|
        oluwatobi tobi|temitope temi tope|ifeoma ify|aleksandra ola sasha|agnieszka aga|katarzyna kasia|malgorzata gosia|wojciech wojtek|krzysztof krzys|zbigniew zbyszek|dmytro dima|anjali anju|harpreet preet harry|gurpreet preet|jaspreet jas|
        krishna krish|rajesh raj|siddharth sid|vikram vik|karthik karti|xiaoming ming|nevaeh nev|jeremias jere|emiliano emi|emilio emi milo|maximus max|zoey zoe|evan ev|annabelle anna belle|marianne mari|dante dan|leila lei
        """;

    private static readonly FrozenDictionary<string, string[]> Known = Build();

    /// <summary>All names and nicknames.</summary>
    public static string Words => Groups.Replace('|', ' ');

    /// <summary>Other names of somebody whose given name this is; folded.</summary>
    public static IReadOnlyList<string> Of(string folded) => Known.GetValueOrDefault(folded) ?? [];

    private static FrozenDictionary<string, string[]> Build()
    {
        var known = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var group in Groups.Split((char[])['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var names = group.Split(' ');
            foreach (var name in names)
            {
                var others = known.TryGetValue(name, out var had) ? had : known[name] = [];
                others.UnionWith(name == names[0] ? names[1..] : names[..1]);
            }
        }

        return known.ToFrozenDictionary(k => k.Key, k => k.Value.ToArray(), StringComparer.Ordinal);
    }
}
