namespace Homeroom.Guardrails.Privacy;

/// <summary>Common surnames of many origins, without case and diacritics. Such as are also words count as words.</summary>
internal static class Surnames
{
    /// <summary>Of the Americas, Spanish ones among them.</summary>
    public const string Americas = """
        smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin lee perez thompson
        white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell
        carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey
        reed kelly howard ramos kim cox ward richardson watson brooks chavez wood bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster
        jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes gonzales fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds
        griffin wallace moreno west cole hayes bryant herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods washington
        kennedy wells vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer
        wagner black robertson boyd stone salazar fox warren mills meyer rice schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer
        hawkins arnold pierce vazquez hansen peters santos hart bradley knight elliott cunningham duncan armstrong hudson carroll lane riley andrews alvarado ray delgado berry perkins
        hoffman johnston matthews pena richards contreras willis carpenter lawrence sandoval guerrero george chapman rios estrada ortega watkins greene nunez wheeler valdez harper
        burke larson santiago maldonado morrison franklin carlson austin dominguez carr lawson jacobs obrien lynch singh vega bishop montgomery oliver jensen harvey williamson gilbert dean
        sims espinoza howell li wong reid hanson le mccoy garrett burton fuller wang weber welch rojas lucas marquez fields park yang little banks padilla day walsh bowman schultz
        luna fowler mejia davidson acosta brewer may holland juarez newman pearson curtis cortez douglas schneider joseph barrett navarro figueroa keller avila wade molina stanley hopkins
        campos barnett bates chambers caldwell beck lambert miranda byrd craig ayala lowe frazier powers neal leonard gregory carrillo sutton fleming rhodes shelton schwartz norris jennings
        rhodes watts duran walters cohen mcdaniel moran parks steele vaughn becker holt deleon barker terry hale leon hail benson haynes horton miles lyons pham graves bush thornton wolfe
        warner cabrera mckinney mann zimmerman dawson lara fletcher page mccarthy love robles cervantes solis erickson reeves chang klein salinas fuentes baldwin daniel simon velasquez hardy
        higgins aguirre lin cummings chandler sharp barber bowen ochoa dennis robbins liu ramsey francis griffith paul blair oconnor cardenas pacheco cross calderon quinn moss swanson chan rivas
        khan rodgers serrano fitzgerald rosales stevenson christensen manning gill curry mclaughlin harmon mcgee gross doyle garner newton burgess reese walton blake trujillo adkins brady
        goodman roman webster goodwin fischer huang potter delacruz montoya todd wu hines mullins castaneda malone cannon tate mack sherman hubbard hodges zhang guerra wolf valencia saunders
        franco rowe gallagher farmer hammond hampton townsend ingram wise gallegos clarke barton schroeder maxwell waters logan camacho strickland norman person colon parsons frank
        harrington glover osborne buchanan casey floyd patton ibarra ball tyler suarez bowers orozco salas cobb gibbs andrade bauer conner moody escobar mcguire lloyd mueller hartman
        french kramer mcbride pope lindsey velazquez norton mccormick sparks flynn yates hogan marsh macias villanueva zamora pratt stokes owen ballard lang brock villarreal charles drake barrera
        cain patrick pineda burnett mercado santana shepherd bautista ali shaffer lamb trevino mckenzie hess beil olsen cochran morton nash wilkins petersen briggs shah roth nicholson
        holloway lozano rangel flowers hoover short arias mora valenzuela bryan meyers weiss underwood bass greer summers houston carson morrow clayton whitaker decker yoder collier zuniga carey
        wilcox melendez poole roberson larsen conley davenport copeland massey lam huff rocha cameron jefferson hood monroe anthony pittman huynh randall singleton kirk combs mathis christian
        skinner bradford richard galvan wall boone kirby wilkinson bridges bruce atkinson velez meza roy vincent york hodge villa abbott allison tapia gates chase sosa sweeney farrell wyatt
        dalton horn barron phelps yu dickerson heath foley atkins mathews bonilla acevedo benitez zavala hensley glenn cisneros harrell shields rubio choi huffman boyer garrison arroyo bond
        kane hancock callahan dillon cline wiggins grimes arellano melton oneill savage ho beltran pitts parrish ponce rich booth koch golden ware brennan mcdowell marks cantu humphrey baxter
        sawyer clay tanner hutchinson kaur berg wiley gilmore russo villegas hobbs keith wilkerson ahmed beard mcclain montes mata rosario vang walter henson oneal mosley mcclure beasley
        stephenson snow huerta preston vance barry johns eaton blackwell dyer prince macdonald solomon guevara stafford english hurst woodard cortes shannon kemp nolan mccullough merritt murillo moon salgado strong
        kline cordova barajas roach rosas winters jacobson lester knox bullock kerr leach meadows orr davila whitehead pruitt kent conway mckee barr david dejesus marin berger mcintyre blankenship gaines
        palacios cuevas bartlett durham dorsey mccall odonnell stein browning stout lowery sloan mclean hendricks calhoun sexton chung gentry hull duarte ellison nielsen gillespie buck middleton sellers leblanc
        esparza hardin bradshaw mcintosh howe livingston frost glass morse knapp herman stark bravo noble spears weeks corona frederick buckley mcfarland hebert enriquez hickman quintero randolph schaefer walls
        trejo house reilly pennington michael conrad giles benjamin crosby fitzpatrick donovan mays mahoney valentine raymond medrano hahn mcmillan small bentley felix peck lucero boyle hanna pace rush hurley harding
        mcconnell bernal nava ayers everett ventura avery pugh mayer bender shepard mcmahon landry case sampson moses magana blackburn dunlap gould duffy vaughan herring mckay espinosa rivers farley bernard ashley
        friedman potts truong costa correa blevins nixon clements fry delarosa best benton lugo portillo dougherty crane haley phan villalobos blanchard horne finley quintana lynn esquivel bean dodson mullen
        okafor rosenberg feldman kaplan goldberg levine katz greenberg bernstein hoang dinh ngo vo bui dang duong ly vu doan phung truong trinh mai kowalski nowak wisniewski
        """;

    /// <summary>Of the rest of the world.</summary>
    public const string World = """
        abdi abdullah abdullahi abebe acheampong adebayo adeleke adeyemi afolabi agarwal agbaje aggarwal ahmadi akhtar akintola akter alavi alexandrou alfaro almeida alves amari amin amoah
        andersen andersson ansari antonov appiah aquino araujo arora asante ashraf awad ayoub aziz babu bajwa balogun banda banerjee bangura barbosa barbieri barry barros begum bello bengtsson bensalem berglund bergstrom
        bernardi bhatt bhattacharya bianchi biswas boateng bogdanov bonnet borges bose botha bouchard bruno caruso cardoso carvalho castelli chakraborty chatterjee chaudhary chaudhry cheng cheung chowdhury colombo conti
        coulibaly cissé dao das datta demir deshmukh desai diallo diop diouf dlamini dogan dubois dumont dupont durand eriksson esposito fall farah farouk fernandes ferrara ferrari ferreira fofana fontaine fournier fujita fukuda
        gallo ganesan garnier gebremariam georgiou ghosh girard goh gomes goncalves gonçalves gruber guerin gunawardena gupta gustafsson haddad hakimi hamid hamidi haq hasan hashemi hashimoto hassan hayashi henriksson hofer hoffmann
        horvat horvath hosseini hossain hussain hussein hwang ibrahim iglesias inoue iqbal islam ismail ito ivanov ivanova iyer jain jalloh jang jankowski jansen jansson janssen jha jimoh joshi juma kamara kang kapoor kariuki karimi
        karlsson kato katsaros kaya kebede keita khalil khatun kikuchi kimani kiplagat kobayashi kone kovac kovacs kovalenko kozlov kozlowski krause kumar kuznetsov kwon lakhani larsson laurent lefebvre leroy lewandowski lim lindberg lindgren lombardi
        lopes magnusson mahlangu malik mancini mandal mansour marchetti mariani marino marques martins matsumoto mbeki mehta mendes mensah menon mercier meyers mirza mishra mohamed mohamud moreau moretti moser moyo mukherjee muller mustafa mutua mwangi
        nair nakamura nakano nascimento ndiaye ndlovu nel nguema nikolaidis nilsson nkosi noor nwosu nyambura obi odhiambo oduya ogawa okada okeke okello okoro okonkwo oliveira olsson omondi onyango osei osman otieno ozturk owusu
        papadopoulos parekh park paredes parveen pathak patil pereira petrov petrova petrovic pettersson pinto popa popescu popov prasad qureshi rahman raghavan raman ramaswamy rana rao rashid rathore reddy ribeiro ricci richter rizzo rossi roux roy
        ryu sahin saito sakamoto saleh samara santoro santos sasaki sato schäfer schmitt schmitz schneider schröder schulz schumacher sesay sethi shaikh shapiro sharma sheikh shimizu shrestha siddiqui silva silveira singh sinha sow soares sokolov song
        sousa souza stefanov suleiman sulaiman sultana suzuki svensson swaminathan syed takahashi tanaka tang tavares teixeira tembo tesfaye thapa thevar toure traore tripathi tsang tshabalala turay uddin ueda unal vang van-dijk varga vasquez verma
        vieira virtanen volkov vong wagner wanjiku watanabe weber werner winkler wojcik wolff xiong xu yamada yamaguchi yamamoto yamashita yamazaki yen yildirim yilmaz yoshida yusuf zaman zhao zheng zhou zhu zielinski zimmermann zulu
        achterberg bakker visser smit devries dekker vermeulen dejong vandijk vandenberg jansen mulder bos peeters maes willems claes goossens wouters dubois lambert martens
        kowalczyk kaminski szymanski wozniak dabrowski mazur krawczyk piotrowski grabowski nowakowski pawlowski novak novotny dvorak svoboda cerny prochazka kucera
        halvorsen johansen johansson hansen kristiansen lund nygaard rasmussen sorensen thomsen poulsen madsen pedersen korhonen makinen nieminen laine heikkinen
        oshea omalley okane ohara odonovan osullivan oreilly mcallister mccann mcgrath mckenna mcleod macleod maclean mcgregor mcpherson mcqueen mctavish mcnally mcnamara mcdermott
        """;
}
