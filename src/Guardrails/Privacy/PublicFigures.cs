using System.Collections.Frozen;

namespace Homeroom.Guardrails.Privacy;

/// <summary>People of history, science and literature. A lesson speaks of them, and nobody's privacy is touched.</summary>
internal static class PublicFigures
{
    /// <summary>Names that stand for one person wherever they end a name.</summary>
    private const string Unmistakable = """
        einstein shakespeare galileo galilei mozart beethoven  gandhi mandela curie lincoln newton darwin copernicus kepler tesla edison picasso rembrandt michelangelo
        napoleon bonaparte churchill hitler stalin mussolini roosevelt eisenhower obama trump biden    columbus magellan vespucci cortés pizarro
        tubman sojourner montessori mendel pasteur faraday pythagoras euclid archimedes aristotle plato socrates homer sophocles confucius buddha muhammad caesar cleopatra
        tutankhamun nefertiti hatshepsut ramses voltaire rousseau descartes   machiavelli marx engels lenin trotsky mao zedong gorbachev putin zelensky merkel
        tolstoy dostoevsky chekhov kafka hemingway  steinbeck faulkner orwell huxley dickens austen bronte brontë poe hawthorne melville thoreau whitman
        dickinson tolkien rowling dahl seuss sendak twain wilde yeats keats byron wordsworth chaucer   cervantes neruda borges  angelou  achebe
         hurston   riordan spielberg  disney warhol monet gogh cezanne renoir matisse kahlo  vivaldi tchaikovsky chopin bieber beyonce
        kaepernick malala yousafzai thunberg sacagawea pocahontas geronimo tecumseh sequoyah crazyhorse hiawatha lafayette jefferson's douglass  garvey farrakhan
          oppenheimer heisenberg schrodinger fermi bohr feynman hawking turing lovelace goodall earhart  aldrin gagarin hubble sagan
          weasley dumbledore voldemort katniss everdeen skywalker kenobi baggins frodo gandalf sherlock  moriarty bilbo aslan
         radley capulet montague gatsby buchanan's carraway samsa karenina bovary  kurtz quixote crusoe gulliver heathcliff earnshaw   
        ponyboy  sodapop fonzie achilles  odysseus penelope's antigone oedipus creon medea prometheus persephone
        zuckerberg bezos musk   messi ronaldo pele      rihanna eminem einsteins piaget vygotsky  maslow 
        """;

    /// <summary>Whole names.</summary>
    private const string Whole = """
        mother teresa|pope john|pope paul|
        martin luther|martin king|luther king|dr king|rosa parks|scout finch|marie curie|anne frank|george washington|thomas jefferson|abraham lincoln|john adams|john quincy|james madison|
        james monroe|andrew jackson|alexander hamilton|aaron burr|benjamin franklin|paul revere|betsy ross|patrick henry|samuel adams|abigail adams|john hancock|king george|
        ulysses grant|robert lee|frederick douglass|harriet tubman|harriet beecher|beecher stowe|nat turner|john brown|sojourner truth|booker washington|george carver|washington carver|
        ida wells|susan anthony|elizabeth stanton|cady stanton|lucretia mott|jane addams|clara barton|florence nightingale|helen keller|anne sullivan|annie sullivan|amelia earhart|
        bessie coleman|wilbur wright|orville wright|henry ford|andrew carnegie|john rockefeller|alexander bell|graham bell|eli whitney|samuel morse|james watt|
        theodore roosevelt|franklin roosevelt|eleanor roosevelt|woodrow wilson|harry truman|john kennedy|lyndon johnson|jimmy carter|george bush|bill clinton|hillary clinton|
        barack obama|michelle obama|joe biden|kamala harris|donald trump|malcolm x|thurgood marshall|ruby bridges|jackie robinson|emmett till|medgar evers|john lewis|coretta king|
        scott king|claudette colvin|fannie hamer|lou hamer|cesar chavez|dolores huerta|sandra day|sonia sotomayor|ruth ginsburg|bader ginsburg|neil armstrong|buzz aldrin|
        sally ride|mae jemison|katherine johnson|dorothy vaughan|mary jackson|john glenn|christa mcauliffe|ellen ochoa|rachel carson|jane goodall|dian fossey|grace hopper|
        ada lovelace|alan turing|isaac newton|charles darwin|stephen hawking|rosalind franklin|james watson|francis crick|gregor mendel|louis pasteur|dmitri mendeleev|
        niels bohr|max planck|nikola tesla|thomas edison|michael faraday|robert hooke|antoine lavoisier|john dalton|carl linnaeus|emmy noether|sophie germain|
        srinivasa ramanujan|leonhard euler|carl gauss|friedrich gauss|blaise pascal|maria montessori|maria mitchell|lise meitner|barbara mcclintock|
        william shakespeare|jane austen|charles dickens|mark twain|samuel clemens|edgar poe|allan poe|emily dickinson|robert frost|walt whitman|langston hughes|
        maya angelou|toni morrison|harper lee|alice walker|zora hurston|neale hurston|sandra cisneros|amy tan|louise erdrich|sherman alexie|gary soto|
        ray bradbury|george orwell|aldous huxley|william golding|john steinbeck|ernest hemingway|scott fitzgerald|arthur miller|tennessee williams|lorraine hansberry|
        august wilson|oscar wilde|mary shelley|percy shelley|bram stoker|lewis carroll|roald dahl|dr seuss|beatrix potter|laura wilder|ingalls wilder|louisa alcott|may alcott|
        mildred taylor|christopher curtis|paul curtis|jacqueline woodson|jason reynolds|kwame alexander|lois lowry|gary paulsen|katherine paterson|kate dicamillo|louis sachar|
        judy blume|beverly cleary|madeleine lengle|ursula guin|suzanne collins|veronica roth|rick riordan|john green|angie thomas|elie wiesel|khaled hosseini|
        chinua achebe|chimamanda adichie|ngozi adichie|wole soyinka|gabriel marquez|garcia marquez|pablo neruda|isabel allende|frida kahlo|diego rivera|pablo picasso|
        vincent gogh|claude monet|georgia okeeffe|andy warhol|leonardo vinci|norman rockwell|jackson pollock|ansel adams|faith ringgold|jacob lawrence|
        joan arc|queen elizabeth|queen victoria|henry viii|elizabeth i|king henry|winston churchill|nelson mandela|desmond tutu|mahatma gandhi|indira gandhi|jawaharlal nehru|
        simon bolivar|che guevara|fidel castro|benito juarez|emiliano zapata|pancho villa|miguel hidalgo|toussaint louverture|christopher columbus|ferdinand magellan|
        vasco gama|marco polo|ibn battuta|mansa musa|genghis khan|kublai khan|hernan cortes|francis drake|walter raleigh|john smith|james cook|captain cook|
        meriwether lewis|william clark|daniel boone|davy crockett|sam houston|sitting bull|crazy horse|chief joseph|john muir|jacob riis|upton sinclair|
        johannes gutenberg|adam smith|karl marx|john locke|thomas hobbes|immanuel kant|friedrich nietzsche|adolf hitler|benito mussolini|joseph stalin|oskar schindler|
        muhammad ali|michael jordan|lebron james|serena williams|venus williams|simone biles|usain bolt|jesse owens|babe ruth|wilma rudolph|megan rapinoe|tom brady|
        taylor swift|michael jackson|elvis presley|bob marley|bob dylan|john lennon|paul mccartney|aretha franklin|louis armstrong|duke ellington|billie holiday|
        ella fitzgerald|miles davis|john coltrane|stevie wonder|steve jobs|bill gates|elon musk|jeff bezos|mark zuckerberg|walt disney|oprah winfrey|fred rogers|
        tom sawyer|huck finn|huckleberry finn|becky thatcher|jim hawkins|long silver|john silver|oliver twist|david copperfield|ebenezer scrooge|jacob marley|tiny tim|bob cratchit|
        elizabeth bennet|jane eyre|mary lennox|peter pan|peter rabbit|captain hook|alice wonderland|harry potter|hermione granger|ron weasley|percy jackson|charlie bucket|willy wonka|
        james peach|matilda wormwood|miss honey|miss havisham|estella havisham|ramona quimby|nancy drew|sherlock holmes|john watson|dr watson|dr jekyll|edward hyde|mr hyde|
        robinson crusoe|atticus finch|jem finch|boo radley|arthur radley|tom robinson|bob ewell|mayella ewell|george milton|lennie small|curley wife|jay gatsby|nick carraway|
        daisy buchanan|tom buchanan|jordan baker|holden caulfield|phoebe caulfield|winston smith|guy montag|hester prynne|arthur dimmesdale|john proctor|abigail williams|
        willy loman|biff loman|blanche dubois|stanley kowalski|walter younger|lena younger|esperanza cordero|santiago marlin|ralph piggy|
        katniss everdeen|peeta mellark|tris prior|stanley yelnats|hector zeroni|brian robeson|opal buloni|winn dixie|jesse aarons|leslie burke|johnny tremain|johnny appleseed|john henry|
        paul bunyan|pecos bill|bruce wayne|peter parker|clark kent|diana prince|tony stark|luke skywalker|charlie brown|mickey mouse|donald duck|bugs bunny|mr darcy|mr rochester|
        mrs dalloway|mr bennet|mrs bennet|mr collins|mr rogers|mr wickham|mr bingley|mr tumnus|mr fox|mr beaver|mr gatsby|ms frizzle|miss frizzle|miss maudie|miss caroline|mr radley|dr frankenstein|doctor who|sir lancelot|
        rip winkle|van winkle|ichabod crane|greg heffley|junie jones|amelia bedelia|jack jill|hansel gretel|john doe|jane doe|uncle sam|robin hood|santa claus|ben jerry|virginia woolf|s lewis|cs lewis|s eliot|ts eliot|e hinton|se hinton|b white|eb white|w bush|h lawrence|hg wells|g wells|e cummings|w auden|b dubois|t barnum|p hartley|sylvia plath|
        """;

    /// <summary>Those of rhymes and stories who come in twos.</summary>
    private const string Couples = """
        jack jill|hansel gretel|romeo juliet|adam eve|lewis clark|watson crick|tristan isolde|bonnie clyde|samson delilah|cain abel|romulus remus|antony cleopatra|
        pyramus thisbe|orpheus eurydice|jekyll hyde|calvin hobbes|david goliath
        """;

    private static readonly FrozenSet<ulong> Twos = Keys(
        Couples.Split((char[])['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
    );

    private static readonly FrozenSet<ulong> Lone = Keys(Unmistakable.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static readonly FrozenSet<ulong> Pairs = Keys(
        Whole.Split((char[])['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
    );

    /// <summary>All words of them.</summary>
    public static string Words => Unmistakable + Whole.Replace('|', ' ');

    /// <summary>True when the words from <paramref name="first"/> to <paramref name="last"/> name somebody whom lessons speak of.</summary>
    public static bool Are(Reading reading, int first, int last)
    {
        if (!reading[last].Is(Sense.Famous) && !reading[Math.Max(0, last - 1)].Is(Sense.Famous) && !reading[first].Is(Sense.Famous))
        {
            return false;
        }

        if (Lone.Contains(reading[last].Key) || (first < last && Lone.Contains(reading[last - 1].Key)))
        {
            return true;
        }

        for (var i = Math.Max(0, first - 1); i < last; i++)
        {
            if (!reading[i].Is(Sense.Famous))
            {
                continue;
            }

            for (var j = i + 1; j <= last && j <= i + 3; j++)
            {
                if (Pairs.Contains(Pair(reading[i].Key, reading[j].Key)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True for "James Madison", where the two words are one name.</summary>
    public static bool IsPair(Reading reading, int i) => i >= 0 && reading.Near(i) && Pairs.Contains(Pair(reading[i].Key, reading[i + 1].Key));

    /// <summary>True for either of "Jack and Jill", and for "Peter, Peter, pumpkin eater".</summary>
    public static bool AreOfRhyme(Reading reading, int i) =>
        IsTwo(reading, i)
        || IsTwo(reading, i - 2)
        || (reading.Gap(i) is ", " && reading[i + 1].Key == reading[i].Key)
        || (i > 0 && reading.Gap(i - 1) is ", " && reading[i - 1].Key == reading[i].Key);

    private static bool IsTwo(Reading reading, int i) =>
        i >= 0 && reading.WordOf(i + 1) is "and" && reading[i + 2].IsName && Twos.Contains(Pair(reading[i].Key, reading[i + 2].Key));

    private static ulong Pair(ulong first, ulong second) => (first * 31) ^ second;

    private static FrozenSet<ulong> Keys(string[] names) =>
        names.Select(n => n.Split(' ') is [var first, var second] ? Pair(Letters.Key(first), Letters.Key(second)) : Letters.Key(n)).ToFrozenSet();
}
