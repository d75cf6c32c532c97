namespace Homeroom.Guardrails.Privacy;

internal static partial class GivenNames
{
    private const string MoreAmericas = """

        kiersten ekaterina rashaad yekaterina jaylah shanelle hyacinth lupita aurelio lachlan mikolaj brooklynn bohdan marguerite kaylani jaxtyn tevin marquell oluchi bram fitz cormac soraya tamsin elowen sloane abby abel abraham ada adalynn addie adele adeline adelyn adriana adrienne agnes aileen alan alana alanna albert alberto alden aldo alec alejandrina alexandria
        alexia alfonso alfred alfredo ali alice alisa alissa allan allen alma alondra alonzo alvaro alvin amari amaya amber amir amiyah anderson andi andres andy angel angelina
        angelo angie anika anita ann anna annabelle anne annette annie annika anya april araceli aria ariel ariella armando arnold arthur arturo asher ashlee ashlyn ashton
        athena aubree aurelia aurora austin autumn axel ayden ayla azalea barbara barry beatrice beau becky belinda ben bennett benny bernard bernice bert bertha bethany
        beverly bill billy blake blanca bobbie bobby bonnie brad bradley brady braxton brayden breanna brenden brendan brennan brent brett briana bridget brielle bristol britney
        brock brody brooke brooks bruce bruno bryant bryce bryson byron caden caitlin caitlyn callie calvin camden camryn candace candice cara carl carla carlo carlton carly
        carmelo carol carole carolyn carrie carson carter casey cassandra cassidy cassie cathy cayden cecelia cecil cedric celeste celia cesar chad chance chandler chantel
        charity charlene charles chase chaz chelsea cheryl chester cheyenne chris christa christie christine christy ciera cindy claire clara clarence clarissa clark
        claude clayton clementine cleo clifford clinton clyde cody colby cole colin colleen collin colton conner connie conor consuelo cooper cora corey corinne cornelius cory
        craig cristian cristobal crystal curtis daisy dakota dale dallas dalton damian damien damon dan dana dane danica danny dante daphne darian darin darlene darnell
        darrell darren darryl dave davian davon dawn dawson dean deanna debbie debra declan deja delaney delia delilah della delores demarcus demetrius denis dennis denny
        deonte dereck desiree desmond destiny devante devon devonte diane dillon dina dion dixie dolores dominick dominique don donald donte dora doreen doris dorothy doug
        douglas drake drew duane duncan dustin dwayne dwight earl easton eddie edgar edith edmund edna eduarda edwin efrain eileen elaina elaine eleanor elias elise elisa eliana
        elisabeth eliza ella ellen elliana elliot elliott ellis elmer eloise elsie elvira elyse emerson emery emilia emiliano emilio emily emmanuel emmett enrique
        ernest ernesto ervin esmeralda esperanza essence estefania estela estella ester esther estrella ethel eugene eva evangeline evelin everett ezekiel ezra
        faith faye felicia felicity felipe felton fern fernanda fidel finley finn florence floyd frances francine francis frank frankie franklin fred freddie freddy
        frederick fredrick gabby gage garrett garry gary gavin gemma gena gene genesis genevieve gerald geraldine gerard gerardo gianna gilbert gilberto gina ginger
        giselle glenda glenn gonzalo gordon grace gracie graciela grady graham grant grayson greg gregg greta griffin guillermo gus gustavo gwen gwendolyn hadley hal
        hank harley harmony harold harper harriet harris harrison harry harvey hayden hazel heath heather heidi helen henrietta herbert herman hilary hilda hollie holly
        hope howard hubert hudson hugh hugo humberto hunter ignacio ileana imelda ingrid ira irene iris irma irvin irving isabela isabelle isiah ismael israel issac itzel
        ivy izabella jace jack jackie jacqueline jacquelyn jade jaden jadon jaelyn jaida jair jairo jakayla jaleel jalen jameson jan jana janae jane janelle janet janice
        janie janiya jared jarrod jarvis jasmin jasmine jasper jaxon jaxson jay jayceon jayda jayla jaylen jaylin jaylon jazmin jazmine jean jeanette jeanne jed jeffery
        jenna jennie jenny jerald jeremy jermaine jerome jerry jesenia jess jessie jewel jill jillian jim jimena jo joan joann joanne jocelyn jody joey johnathan
        johnnie john jolene jon jonah jonas jonathon joni jordyn josefina joselyn josephine josh josiah josie josue jovani joy joyce joyner judith judy julianne julie julien juliet
        juliette julius june junior justice justine kaden kaelyn kaia kailey kaitlin kaleb kali kameron kara kareem kari karl karla kasey kassandra kate katelyn kathryn kathy
        katrina katy kay kaydence kaylee kayleigh kaylin keegan keith kelli kellie kelsey kelvin ken kendall kendra kendrick kenna kennedy kenny kent kenya kerri kerry khloe kian
        kierra kiley kim kimora kinsley kirk kirsten kobe kody kora kristen kristi kristie kristin kristina kristine kristopher krystal kurt kylee kyler kylie kyra lacey
        lamont lance lane laney larissa latasha latonya latrice laurel laurence laurie lawrence leah leandro leann lee leigh leland lena lenny leon leona leonard leroy
        leticia levi lewis lexi lia liana libby lila lilah lilia lillian lilliana lilly lincoln lindsay lindsey linnea linus lionel liz liza lizbeth lizzie lloyd lola london
        lonnie lora loretta lorena lorenzo lorraine lou louie louis louisa louise lourdes lucille lucinda lucy luna luther lydia lyla lyle lynette lynn lynne mabel macy
        maddie maddox madeleine madelyn madge mae maggie makayla malachi malcolm mallory mandy manny manuel mara marc marcel marcela marcelo marci marcia marcy marcella
        margaret margarita marge margie margarito maribel maricruz marilyn mario marion marisa marissa maritza marjorie mark marla marlene marlon marquis marsha marshall
        martin marty marvin mary maryann mathew matilda matt mattie maureen maurice mauricio maverick max maximiliano maximilian maximus maxine maxwell mckayla mckenna mckenzie
        meg meghan melinda mellissa melody melvin mercedes meredith merle micah micaela micheal mick mickey mikaela mikayla mike mila mildred miles millie milo milton mindy
        minerva miranda miriam mitch mitchell moises mollie monique monroe montana morris moses mya myles myra myron myrtle nadia nancy nash natalee natasha nate nathalie ned neil
        nellie nelson neva nia nicholas nick nickolas nicolas nigel nina noel noelia noelle noemi nola nolan nora norma norman norris octavia octavio odalys
        olga olive ollie omari opal ora orlando orville otis otto owen paisley pam paola paris parker pat patience patsy patti patty paulette paulina pauline payton pearl
        peggy penny percy perla perry pete peter phil philip phillip phoebe phyllis piper polly porter precious presley preston prince priscilla quentin quincy quinn quinton
        rachael rachelle ralph ramiro ramona randall randi randy raphael raymond reagan reece reese regina reginald reid remi rene renee reuben rex rey reyna reynaldo rhonda
        rhys ricardo rick rickey ricky rigoberto rita rob robbie robby robin robyn rocio rocco rod roderick rodney rodolfo roger rogelio roland rolando roman romeo ron ronald ronan
        ronnie rory rosalie rosalind rosalinda rosanna roscoe rose roseanne roselyn rosemary rosie ross rowan roxanne roy royce ruby rudolph rudy rufus russ russell rusty ruth
        ryder rylan rylee sabrina sadie sal salvador salvatore sam sammy samir sandy santos sarahi sasha saul savanna sawyer scarlet scot scotty selena selina serena serenity
        seth shana shane shania shanna shannon shari sharlene sharonda shaun shauna shayla shayne sheena sheila shelia shelley shelly sherri sherry sheryl shirley sidney sienna
        silas simon simone skylar skyler sofie solomon sonia sonja sonya spencer stacey staci stacy stan stanley stefanie stella stephan stephany steve stevie stewart stuart sue
        summer susana susanna susanne susie suzanne suzette sybil sydney sylvia tabitha talia talon tamara tami tammy tamia tania tanner tanya tara tasha tatum tatyana taryn ted
        teddy terence teri terrance terrell terrence terri terry tess tessa thaddeus thelma theo theodore theresa thor tia tiana tiara tierra tim timmy tina tobias toby
        todd tom tomas toni tonya tori tracey traci tracy trent trenton trey tricia trina trinity trish trisha tristan tristen troy trudy tucker ty tyra tyree tyrell tyrese tyson
        ulysses ursula valarie valerie van vance velma verna vernon vicki vickie vicky victor vince viola violet virgil virginia vivian viviana wade walker wallace wanda
        warren waylon wayne wendell weston whitney wilbur wiley wilfred will willa willard willie willow wilma wilson winifred winston wren wynn xander ximenez yadira yahir yareli
        yaretzi yazmin ysabel yvette yvonne zachariah zachery zack zackary zaire zander zane zaniyah zaria zayden zelda zion zora zyaire latisha
        """;
    private const string MoreEurope = """

        adalbert adela adolf agata agnes agneta agostino aino aldona alena aleksandar aleksander aleksei aleksi alessandra alessia alessio alexandre alfie alina alistair
        alois amalia amelie anais anatoly anca andras andrea andreas andreea andrej andrzej angelique angus anita ann-kathrin anneli annette annalisa anneliese ansgar
        antje antoinette antonella antonia antonin antonina antonis arkady arlette armand armin arnaud arne arno arthur artem artur arturs arvid athanasios attila aude audric aurelie aurora
        axelle bart bastian bastien beata beate benedetta benedikt benoit bernadette bernard bernd berthold bertrand birgit birgitte blanka bogdana bozena branislav branko bruna
        brigitta brigitte caitriona callum carina carla carolin carsten caspar cecile celine cezary charlotta chiara christa christelle christiane christoph christos clemens clement
        clementina colm constantin cornelia corentin cosimo cosmin cyril czeslaw daan dacian damiano damir damjan daniil danuta darko darya davide davor deirdre delphine
        denisa desislava detlef didier diederik dieter dietmar dimitar dimitri dimitris dirk domenico dominik donatella dorota dorothea dusan edda eduard edyta
        eero efstathios egon eirik eleni eleonora elfriede elias elina elisabetta elke ellinor elodie elvira emanuel emanuele emil emile emilie emilija
        emmanuelle enrica enrico enya erika erkki erwin estelle etienne eugen eugenia eva-maria evangelos evelina ewa ezio fabian fabien fabienne fabrice fabrizio fanny
        fedor ferdinand fergus filip filippo finn finlay flavia flavio florence florian florin francesco franck frank frantisek franz franziska fredrik friedrich
        gabor gabriele gaetan gaetano gael gaelle galina gaspard geert gennady genoveva georg georges georgi georgios gerald gerda gerd gerhard gertrude gheorghe giacomo giancarlo gianluca gianni
        gilles gioia giorgia giorgio giuliana giuseppe giuseppina gintaras gisela gottfried graziella grazyna grigory grzegorz guido guillaume gunther gustav gyorgy hajo hakan halina
        hannelore hanne hanneke hannes hanno harald harri hedwig heike heiko heiner heinrich heinz helga helle helmut hendrik henk henri henriette herbert hermann hilde hildegard holger honore horst hubert hugues
        iain ibolya ignas igor iker ilaria ildiko ilja ilse ilya imre ines inna ioan ioana ioannis ion irena irene irenka irma isabelle istvan ivan ivo iwona izabela jaap jacek jacques jadwiga
        jan jana janek janina janis jannik janusz jaroslav jaroslaw jarmila jasmin jasna jean-luc jean-pierre jeanine jelle jens jerome jeroen jerzy jesper jiri joachim joanna joao jochen joelle joerg johanna johannes johannes
        jolanta jonas joost jordi jorg josef josefine josephine josip jovan jozef judit judith jules juliane juliette juris justyna justine jutta jytte kaarina kalle kamil kamila karel kari karl karlheinz karolin karsten
        kasper kasia katalin katarina katerina kathrin katja katrin katrien kazimierz kerstin kieran kirill kjell klaas knud konrad konstantin konstantinos konstanze kornelia kristian kristiina kristof
        krystyna kuba kurt ladislav lajos larissa lasse laszlo laure laurent lauri laurence leandra leif lennart leonardo leonid leopold leszek lidia liesbeth lieselotte liisa lilian lilly lina linda line liv livia ljubica
        loic lothar louane luc luciana lucie luciano lucien lucija lucyna ludovic ludwig luigi luisa lukas lukasz luka lutz lyubov maarten maciej madalina madeleine mads mael maelle magali magdalena maike mairead maja maks
        maksim malgorzata malin manfred manja manuela marcel marcin margareta margarethe margherita margit mariah marian mariana marianna marianne marielle marijke marika marina marine marino marion mariusz
        marketa marko markus marlies martijn martin martine marton massimo mateusz mathias mathieu mathis matias matilde matthias matthieu matteusz maurizio maxence maxim maxime mechthild melanie mette michal
        michel michele michiel mieczyslaw mihai mihail miklos milan milena milica miloslav minna miroslav miroslava miroslaw mirjam mladen monika moritz morten muriel nadege nadezhda nadja natacha natalija natalya nathalie
        nelly nenad niccolo nicola nicolaas nicolae nicoletta niels nikolaos nikolaus nils noemie nora norbert odette odile oddvar ole oleg olena oliwia olivier olli ondrej oonagh orsolya otakar ottavia ottilie ove
        padraig panagiotis paola paolo pascal pascale patric patrice patricio patrik patrizia patrycja paulina pavol pawel peadar peder pekka pelle penka per petar peter petr petros petteri philipp philippe pia piet
        pieter pilar poul predrag quentin radek radka radmila radoslav radoslaw radu ragnar raimund rainer ralf ramona raoul raphaelle rebeka regine reine reinhard reinhold remy renata renate renato renaud rene
        ricarda riccardo rikke rita robertas rocco rodrigue roel roland roman romana romy ronja rosalia rosella roswitha rolf rudiger rudolf ruslan ruud ryszard sabina sabine sabrina salvatore sander sandrine sandro sanna
        sara saskia savannah sebastien selma serge sergei sergey sergio severine sigmund sigurd silje silke silvana silvio simon simona slavica slawomir slobodan sofie solange solene sonja sorin
        stanislav stanislaw stanislava stavros stefania stefanie steffen stein stelian stephane stijn stoyan sveinn svenja sylvain sylvie sylwia tamas tamara tanja tatjana tea teodor teodora terje teun theodoros
        theresia thibault thierry thijs thorsten tibor tiina till tim timo timea tobias todor tomislav tommaso tommi tonje torben tore torsten tove trine ulf ulla ulrich ursula urszula ute uwe vaclav
        vadim valentin valentina valerie valerio valery vanda vasil vasily vasilis veit velizar veronika veronique vicente viggo viktorija vilma vincenzo violeta violetta virginie vit vita vitaly vito vittoria vittorio vlad vladislav vlasta
        volker vytautas walburga waldemar walter waltraud wanda werner wieslaw wiktor wilhelm willem wim wladyslaw wolfgang wouter xenia yann yannick yelena yevgeny yves yvan zbynek zdenek zdenka zeljko zita zoltan zoran zsofia zsolt zygmunt
        aitor alfonsa alvaro amparo ana-maria angeles aranzazu asier begona belen bento berta borja candela candido carlota catarina celso chus clara concepcion conchita cristiano dolores domingo duarte
        edurne emilia encarnacion estefania eulalia eusebio fabiola fatima felisa feliciano fermin filipa flor francisca gema gil gonzalo heitor helder herminia hugo iago ignacio ines inmaculada iria isidro
        itziar jacinta jacinto jaume joana joaquin joaquim jorgina jordina josep josefa josefina julia laia leire lidia lope lucio macarena maite manolo manuela mar margarida maribel marta mario matilde mercedes
        miguela mireia miren montserrat nerea nieves nuria oriol paloma patricio paula paulo pepe piedad pilar ramona remedios renato reyes rita rocio rodrigo rosana rufino rui salome sancho saray sonia tania teo
        thiago tiago tomasa urbano valeriano vasco victorino visitacion xoan yago zacarias
        """;
    private const string MoreWorld = """

        aadhya aahana aaliya aamir aaradhya abbas abdallah abdelkader abdirahman abdulrahman abeba abena abhijit abhishek abiola abiodun abosede abubakar achieng adama adan adanna addo adel adesola adil
        adnan adunni adwoa afua ahmad ahmed ahmet aicha aidah ajay ajit akhil akin akira akosua akshay alaa aleena alem alemayehu aliyah alpa amadou amani amar amarachi amare amarjit ambika ameena amer amin amine
        amir aminah amma amna amol amrit anand ananya anas angelou anil animesh aniruddha anjana anju ankita ansh anthonia anupam anurag aparna apoorva arham arif arjuna armaan arnav arpita arwa aryan asad aseel
        asef ashanti ashish ashok ashwin asif asma assefa astou atsushi atul avani avinash awa ayaka ayako ayana aye aylin aysha ayse ayush azadeh aziz azra babak babatunde badr bahar bahram balaji barack baraka
        bassam basel behrouz bekele beatrix belal berhane bhaskar bilal bilqis biniam binod binta biola birhan bisi bolanle boubacar brahim burak burcu busisiwe bushra can cem cemal chaitanya chamari chanda chandan
        chandni chang charu chetan chia chiamaka chike chimamanda chinonso chinwe chiyo chukwuemeka chun chiaki cihan daisuke dakarai daniyal danish darshan darya daud dawit debashish deepika deniz destaw dhara
        dhanush dhaval dilip dimakatso dina dinesh dipak divya diya diyar doan dorcas dung dylara ebru ece ehsan ekene ekow elham elif elnaz emeka emre ene enes enkh ephraim eren erdem ermias ersin esra esther eunice
        eyob ezinne fadl fadumo faisal faith falak faraz farhad farida farrukh farzana fatih fatimah fatma faten feven feyza fiifi firas fumiko furkan gabra gamal ganesh gaurav gauri gebre genet getachew
        ghada girma gizem gloria gokhan gopal govind gul gulsen guo habib habtamu hadi hafsa haile haitham hakeem hakan halil halima hamad hamid hamideh hamza hanako hanif haniya hanna harish harsh harsha harshita haru
        haseena hashim hassan hatice hayat hayato heba hemant heng hideki hikaru himanshu hiroko hiroyuki hisham hitomi hoang homa hossein huda husna hussain hye hyejin iman imran inaya indra indu insha ikram
        ikechukwu ikenna ileana imad inam irfan isa isha ishita ishani ismael iqbal iqra itai iyad jabir jaber jagdish jahan jahid jahnavi jaideep jalal jamil jana janaki jasleen jaspreet jatin javed jaya jayesh
        jayant jeevan jelani jia jiang jigna jihan jin jinan jitendra johari joon jugal junaid junko jyoti kadir kaede kailash kalpana kamran kamil kanan kanika kareena kartik kashif kasim kateryna katsuo kaushik kavya kazuo
        kebede kedir kefilwe kei keita kemal kemi khaled khalil khanh kiara kimiko kirti kishore kiyoshi komal kosuke kumar kunal kumiko kwadwo kwaku kwabla kyoko laila lakshman lalita latif latifa lei leticia
        lerato lindiwe lokesh long lulu lwazi madhav madhu mahdi mahesh mahir mahmud mahnoor maimouna majid makoto malak mamta manal mandla manisha manish manju mansour maram mariama marwa marwan maryann masako masato
        masud mayank mayumi mbali mehmet mehul mekdes melaku meral mert meryem michiko midori milad minako mira mirza mitsuko modou mohan mohammad mohammadreza mohini monika moussa mubarak mukesh mulugeta murat musa muthoni
        mwangi myung naa nabil nada nadeem nader nadir nafisa nahla naima najib nakia nalini namrata nana nandini narayan naren naresh nargis narges nasra nasrin nasser natsuki natsumi naveen navid navya nayan nazanin
        neelam neema neeraj negar nehal nelima nesrine nidhi nikita nilesh nima nimmi niraj nirmala nishant nitin niyati nkechi nneka noboru nomvula noora nosheen ntombi nuha nurul nyambura nyasha obi odion ogechi okan okello
        olabisi olamide oluchi oluwaseun omer omid omkar onur opeyemi orhan osagie osman otieno oya ozan ozge ozlem padmini pallavi palesa pankaj parisa parminder parth parvin payal pei peng pooja poonam prabhu
        pradeep pragya pranav pranjal prasad prashant prateek pratik pravin prem prerna prisca pritam prithvi priyanka puja pulkit puneet qasim qiang quan quynh rachana rachid radha radhika rafi raghav rahim raheem raisa rajan
        rajat rajendra rajesh rajiv raju rakesh ramesh ramin ramya ranjit ranjana rasha rashmi rauf ravindra rayan razia reem reema reena rehan rekha reiko renu reshma rhea ria ridhi rima rishi rishabh ritika ritesh riya rohini
        roopa roshan roza ruchi rudra rukhsana runa rupali ruqayyah ryo sachin sadaf sadia safa sagar sahar sahana sahil said saif saira sajid saki sakshi salem salima samar samina sameer samia samuel sandhya sandip sanele
        sangeeta sanjana sanjeev santosh sapna sarita sashi sathish satish saurabh savita sayed seble sebnem seda sefa selamawit selassie selim selin semra senthil serkan sevgi shabnam shah shahid shahin shaima shakil shakira
        shakti shalini shanthi sharad sharif shashi sheetal shekhar shigeru shilpa shinji shirin shiv shivam shiva shivani shobha shoaib shohei shota shruti shu shubham siddharth sidra simin sinem sipho sizwe smita sneha soheil sohail soham
        soma sonal sonali sondra soo soraya soumya sreeja srinivas subash subhash sudha sudhir suhail suha sujata suman sumaya sumit sunita supriya surabhi suraj surya sushma swati syed tadashi taha tahir tahira taiwo
        taiyo tala talib tamer tamika tanvi tanveer taro tarek tarun tatsuya tauseef tayo tejas temitayo thabiso thulani tigist tinashe titilayo tomiko tomoko toshiro trinh trishna trung tsegaye tsubasa tuba tunde tuncay
        turan tushar ubah ufuk uju ulas umair umar umesh umit umut unathi urmila usama usman utkarsh uzma uzoma vaishali vandana vanessa varsha varun vasanth veena vidya vikas vikrant vimal vinay vineet vinod vipul vishal vivek
        wahid wafaa waleed walid wambui wangari waseem wasim winta xavi xiang xiaoling xiaoming xochitl yacine yacouba yahya yadav yagmur yakubu yamato yang yaqub yared yash yaw yeshi yesim yigit yildiz yohannes yoko yoshiko
        yosef youngjae youssouf yousef yuan yuka yukiko yumi yunus yusra yuto yuval yves zaid zahid zahir zakaria zaki zakiya zamzam zandile zarina zeeshan zehra zeina zeinab zenebech zeynep zhanna zhong zia zohreh zubair zulfiqar zukiswa
        tenzin dorji pema karma sonam lhamo ngawang batbayar altantsetseg nomin kalani keahi kekoa makana mahina noelani pualani kawika mele sina tevita sione lupe malakai salote ioane
        aroha hemi rangi wiremu nanook aponi chayton kaya mankato nizhoni shilah takoda ahanu chenoa dyani winona enola
        """;
}
