using System.Collections.Frozen;

namespace Homeroom.Guardrails.Readability;

/// <summary>
/// Everyday words of American children of about ten, by topic: our own list, put together for this program. It stands where Dale and Chall had theirs,
/// and so the formula that uses it is of their kind and not theirs. Regular endings count with the word.
/// </summary>
internal static class EasyWords
{
    private const string Words = """
        a an the this that these those it its itself he him his himself she her hers herself they them their theirs themselves we us our ours
        ourselves you your yours yourself yourselves i me my mine myself who whom whose which what whatever where wherever when whenever why how
        however someone somebody something somewhere sometime sometimes anyone anybody anything anywhere anyway everyone everybody everything
        everywhere nobody nothing nowhere none no not yes and or but nor so yet for because since though although unless until till while whether if
        than then as at by in on of off to too into onto from out over under up down with within without upon about above across after again against
        along among around away back before behind below beneath beside besides between beyond during except inside near outside past through
        throughout toward towards underneath like unlike also almost already always altogether apart aside backward backwards barely else enough
        especially even ever every each either neither both few fewer fewest many much more most less least lot lots little some any all another
        other others own same several such whole half halfway just only quite rather really still very soon once twice often never now today tonight
        tomorrow yesterday here there ahead alone aloud forever forward maybe perhaps later lately early indeed instead mostly nearly simply
        suddenly together usually am is are was were be been being do does did done doing have has had having can could cannot will would shall
        should may might must ought let lets dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt cant couldnt wont wouldnt shouldnt mustnt
        im ive ill id youre youve youll youd hes shes weve theyre theyve thats one two three four five six seven eight nine ten eleven twelve
        thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
        billion zero first second third fourth fifth sixth seventh eighth ninth tenth last next number count single double pair dozen quarter part
        piece monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
        december spring summer autumn fall winter day night morning noon afternoon evening midnight hour minute moment week weekend month year
        century season date time clock watch calendar birthday holiday christmas easter thanksgiving halloween vacation age old new young late ago
        daily weekly monthly yearly daytime nighttime bedtime lunchtime mother father mom dad mommy daddy mama papa parent brother sister son
        daughter child children baby boy girl man men woman women lady gentleman grandmother grandfather grandma grandpa grandparent grandson
        granddaughter aunt uncle cousin nephew niece husband wife family friend neighbor guest visitor stranger person people folk crowd kid
        teenager adult twin stepmother stepfather bride king queen prince princess lord knight hero enemy leader captain chief president mayor boss
        worker partner member team club teacher student pupil principal doctor nurse dentist farmer baker butcher cook chef waiter waitress driver
        pilot sailor soldier police policeman officer sheriff judge lawyer fireman firefighter mailman carpenter plumber painter artist singer
        dancer actor actress writer author reporter librarian clerk cashier barber banker tailor hunter fisherman miner cowboy astronaut scientist
        inventor explorer engineer mechanic builder owner manager secretary servant slave thief robber spy pirate giant fairy witch wizard ghost
        angel monster body head face hair forehead eye eyebrow eyelid ear nose mouth lip tooth teeth tongue cheek chin jaw neck throat shoulder arm
        elbow wrist hand finger thumb fist palm nail chest stomach belly waist hip leg knee ankle foot feet toe heel heart lung brain bone blood
        skin muscle beard mustache tear sweat breath voice sight smell taste touch sound health sick sickness illness pain ache headache stomachache
        toothache cold cough sneeze fever cut scratch bruise burn hurt wound heal cure medicine pill bandage hospital germ hungry thirsty tired
        sleepy awake asleep strong weak healthy blind deaf lame dead alive born die death life live grow growth food meal breakfast lunch dinner
        supper snack dessert bread toast butter jam jelly honey sugar salt pepper flour rice noodle pasta spaghetti cereal oatmeal pancake waffle
        syrup egg bacon ham sausage meat beef pork chicken turkey steak hamburger burger sandwich pizza taco soup stew salad cheese milk cream
        yogurt cake cupcake cookie pie candy chocolate gum pudding ice icecream popcorn chip cracker pretzel nut peanut walnut almond fruit apple
        banana orange grape lemon lime peach pear plum cherry berry strawberry blueberry raspberry melon watermelon pineapple coconut raisin
        vegetable potato tomato carrot corn pea bean onion lettuce cabbage spinach celery cucumber pumpkin squash beet radish mushroom pickle garlic
        sauce ketchup mustard gravy juice lemonade soda pop tea coffee cocoa water drink bottle cup glass mug bowl plate dish fork knife spoon pan
        pot kettle tray napkin straw sweet sour bitter salty spicy fresh stale ripe rotten raw juicy delicious tasty crisp bake boil fry roast grill
        stir pour spread slice peel chew bite swallow sip lick gulp feed house home apartment building hotel motel cabin cottage hut tent castle
        palace barn shed garage porch yard garden fence gate lawn patio roof chimney wall floor ceiling door doorbell doorway doorstep window stair
        staircase step upstairs downstairs hall hallway room bedroom bathroom kitchen basement cellar attic closet corner shelf drawer cupboard
        cabinet furniture table chair bench stool couch sofa bed crib cradle pillow blanket sheet quilt mattress lamp light bulb candle curtain rug
        carpet mat mirror picture frame fan heater stove oven sink faucet bathtub shower toilet soap towel shampoo brush comb toothbrush toothpaste
        washer dryer iron broom mop bucket pail dustpan vacuum trash garbage basket key lock knob handle hook hinge rope string thread needle pin
        button zipper ribbon knot cord wire chain tape glue paste screw bolt hammer saw drill ax axe shovel rake hoe ladder tool wrench pliers rule
        ruler scissors paint wood board plank log stick pole post brick stone rock cement tile metal steel tin copper silver gold lead brass plastic
        rubber leather paper cardboard cloth cotton wool silk lace fur feather clay sand dirt mud dust ash coal oil gas clothes clothing shirt
        blouse sweater jacket coat raincoat pants trousers jeans shorts skirt dress suit vest belt tie scarf glove mitten hat cap hood helmet shoe
        boot sandal slipper sneaker sock stocking underwear pajamas nightgown robe uniform costume mask apron pocket sleeve collar cuff purse wallet
        bag backpack suitcase umbrella glasses ring necklace bracelet earring jewel jewelry diamond pearl crown wear undress sew knit patch fit size
        tight loose school class classroom schoolhouse schoolroom schoolyard kindergarten grade lesson homework test quiz exam question answer
        problem subject reading writing spelling arithmetic math mathematics addition subtraction science history geography music art gym recess
        report card book notebook textbook workbook page chapter title cover dictionary library story tale fable poem rhyme song word letter
        alphabet vowel sentence paragraph period comma list note message desk chalk blackboard chalkboard eraser pencil pen crayon marker ink folder
        stapler computer keyboard screen mouse printer map globe chart graph flag bell locker playground bus cafeteria office add subtract multiply
        divide plus minus equal read write spell print draw trace color copy erase study learn teach know think remember forget guess explain
        describe tell ask reply speak talk say said discuss mean understand idea fact reason example truth lie secret mistake error correct wrong
        right true false sure certain doubt matter sense nonsense wisdom wise smart clever stupid dumb silly foolish play toy doll ball bat kite top
        block puzzle game checkers chess dice marble balloon swing slide seesaw sandbox jump tag hide seek race run runner running walk skip hop
        leap climb crawl creep slip trip tumble roll spin turn twist bend stretch reach kick throw toss catch hit bounce pitch swim swimmer dive
        float skate ski sled bicycle bike tricycle scooter skateboard wagon baseball football basketball soccer tennis hockey golf volleyball
        bowling boxing wrestling coach player score point goal win winner lose loser prize medal trophy contest match sport stadium field track
        court pool fun joke laugh giggle smile grin party surprise present gift parade circus clown fair carnival zoo park picnic camp camping hike
        fish fishing hunt hunting hobby collect collection movie film show television radio theater stage dance sing whistle hum clap band drum
        piano guitar violin horn trumpet flute harp banjo tune concert magic trick magician puppet cartoon comic animal pet dog puppy cat kitten
        kitty horse pony colt cow calf bull ox pig hog piglet sheep lamb goat donkey mule hen rooster chick duck duckling goose geese rabbit bunny
        hamster mice rat squirrel chipmunk beaver skunk raccoon fox wolf wolves bear deer moose elk buffalo lion tiger leopard cheetah elephant
        giraffe zebra camel monkey ape gorilla kangaroo koala panda hippo rhinoceros crocodile alligator snake lizard turtle tortoise frog toad
        tadpole goldfish shark whale dolphin seal octopus crab lobster shrimp clam oyster snail worm slug insect bug ant bee wasp fly mosquito moth
        butterfly caterpillar grasshopper cricket beetle ladybug spider web bird robin sparrow bluebird crow owl eagle hawk pigeon dove parrot
        penguin ostrich peacock swan seagull woodpecker dinosaur dragon unicorn wing tail paw claw hoof beak nest shell cage den hive stable kennel
        leash saddle herd flock wild tame bark meow moo purr roar growl howl chirp buzz hiss squeak quack gallop trot hatch plant tree bush flower
        grass weed leaf leaves branch twig trunk root stem seed bud blossom petal thorn vine moss fern rose daisy tulip lily violet sunflower
        dandelion pine oak maple elm willow evergreen forest woods jungle orchard farm meadow pasture crop wheat oats hay harvest tractor plow dig
        sow bloom earth world land sea ocean lake pond river stream creek brook waterfall bay beach shore coast island mountain hill valley cliff
        cave canyon desert plain prairie swamp marsh volcano wave tide pebble boulder ground soil hole ditch sky sun sunrise sunset sunshine moon
        moonlight star planet space rocket cloud rain rainbow raindrop rainy snow snowball snowflake snowman snowstorm snowy icicle frost hail sleet
        fog mist wind windy breeze storm stormy thunder lightning tornado hurricane flood drought earthquake weather temperature warm hot cool
        freeze frozen melt dry wet damp sunny cloudy foggy icy heat shade shadow dark darkness bright air fire flame smoke spark north south east
        west northern southern eastern western left middle center bottom side edge end front rear line curve circle square triangle rectangle oval
        shape round flat straight crooked sharp dull pointed smooth rough bumpy hard soft firm solid hollow heavy thick thin wide narrow broad deep
        shallow high low tall short long big large huge great small tiny enormous full empty open closed shut clean dirty neat messy tidy fancy
        pretty beautiful lovely ugly handsome cute red blue yellow green purple pink brown black white gray grey tan pale shiny country state city
        town village street road highway avenue lane path trail sidewalk bridge tunnel crosswalk traffic sign signal stop go store shop market
        supermarket mall bank church temple jail prison museum factory mill station airport harbor dock restaurant cafe bakery drugstore ranch
        neighborhood place america american united states england english french spanish mexico mexican canada africa african china chinese japan
        europe european asia car truck van taxi cab automobile motor engine wheel tire brake train railroad airplane plane jet helicopter ship boat
        sailboat rowboat canoe raft sail oar anchor subway trolley cart carriage sleigh ambulance ride drive steer travel journey ticket passenger
        crash wreck speed fast slow quick quickly slowly hurry rush money cent penny nickel dime dollar coin bill price cost pay paid payment cheap
        expensive free rich poor buy bought sell sold sale spend spent save savings earn owe lend borrow trade job work business tip tax worth
        treasure feel feeling felt happy happiness glad joy cheerful merry sad sadness unhappy sorry lonely angry anger mad upset cross cruel kind
        kindness gentle nice friendly polite rude shy brave courage bold afraid scared fear fright frighten scary terrible horrible awful dreadful
        proud pride ashamed shame jealous excited exciting excitement bored boring calm quiet peace peaceful noisy noise loud silent silence nervous
        worry worried trouble careful careless honest unfair lucky unlucky luck busy lazy crazy funny strange odd weird wonderful marvelous
        excellent fine good better best bad worse worst well okay perfect special important interesting interested useful useless ready safe safety
        danger dangerous easy easily difficult simple possible impossible able unable ability different difference alike common usual unusual
        regular rare popular famous favorite love enjoy hope wish want need hate dislike care trust believe dream wonder expect please pleased
        pleasant pleasure thank thanks thankful welcome excuse pardon forgive apologize promise agree disagree argue fight quarrel blame punish
        praise hug kiss greet nod bow shake cheer cry weep sob scream shout yell whisper mumble call invite visit meet met join leave stay wait
        arrive come came become became goes went gone going enter exit return follow led guide bring brought take took taken carry carried fetch
        send sent give gave given get got gotten gets getting put set lay laid keep kept hold held drop pick choose chose chosen choice decide
        change make made making build built create fix repair mend break broke broken crack smash tore torn rip chop split share mix blend connect
        attach fasten untie wrap unwrap fold unfold pack unpack fill load unload uncover hid hidden find found discover search lost miss look see
        seen notice stare gaze glance peek peep appear disappear shown hear heard listen sleep slept nap rest relax wake woke rise raise lift lower
        sit sat stand stood kneel lean move push pull drag tug shove press squeeze pinch pat rub scrub scrape tickle tap knock pound beat strike
        struck slap spank punch poke stab shoot shot aim hang hung swung shook tremble shiver blow blew blown burst explode bang boom splash drip
        leak spill sprinkle spray soak sank sunk drown wash rinse wipe sweep swept polish shine clear start begin began begun finish quit continue
        try tried attempt use used using help helped helpful practice prepare plan organize arrange order obey allow permit forbid refuse accept
        offer serve receive deliver mail stamp envelope package parcel happen happened cause effect result chance accident event adventure mystery
        clue solve rescue protect guard defend attack escape chase caught capture trap kill murder steal stole stolen rob cheat fool tease bully
        harm destroy ruin damage waste burnt bury buried dug measure weigh weight height length width distance inch mile ounce ton pint quart gallon
        spoonful teaspoon tablespoon degree meter amount group bunch bundle pile heap stack row column sort type pattern form model sample law vote
        election government congress army navy war battle gun rifle pistol cannon bullet bomb sword shield spear arrow weapon freedom liberty nation
        national native settler pioneer colony god bible pray prayer bless heaven holy soul spirit preacher priest minister devil sin faith santa
        wedding marry married marriage funeral grave telephone phone cell photo photograph camera video record recorder battery electric electricity
        plug switch machine robot invent invention internet website email online energy power force magnet gravity liquid steam bubble experiment
        material chemical natural nature pollution recycle address alarm alley amaze arch arrest assistant avoid award aware badge bait balance bald
        bandit banner bar bargain base basic bathe beam beast beggar beginner behave belong bet birth bit blade blank blaze bleed blink blizzard
        blond blot blunt blush boast bob bonfire bonnet booth border bother bound box brace bracket braid brag bravery breakable breathe breed brew
        brim broil broth buckle budge bugle bulge bulldog bump bun butt buttermilk buzzer cable candlestick cane canvas cape caramel cargo carol
        carve cast catalog cattle caution celebrate celebration ceremony champion channel charge charm chatter check cheerfully chestnut chill chore
        chorus chuckle churn cider cigar citizen claim clang clash clasp claws click cling clip cloak clover clumsy clutch cobweb cocoon coil
        comfort comfortable command company complain complete confuse contain control cork couple courtesy cozy crane crate creak creature credit
        crew crime crouch crumb crumble crush crust cub curb curious curl curly current curse cushion customer dairy dam dare dart dash dawn dazzle
        deal dear decorate decoration defeat delay delight depend depth desire detective dew dial dim dine ding dip direct direction disease
        disgrace display dizzy dodge donate doorknob dot doughnut downtown dragonfly drain drama dreary drift drowsy dump dusk duty dwarf dye eager
        echo effort elder elevator entire errand estate eve evil exact exactly examine exchange excite exclaim exercise exist expert extra fade fail
        failure faint fake familiar far farther farthest fashion fat fault favor fawn feast feature fellow female ferry fib fiddle fierce fig figure
        file final finally finch firecracker fireplace fireworks firewood flake flap flash flashlight flavor flea fleet flesh flight fling flip flow
        flutter foam focus folks fond footprint footstep fort fortune foul foundation fountain freckle freight fret frown fudge fuel furnish further
        future fuzzy gain gallery gang gap garter gasp gather gear general generous genius ginger gingerbread glare gleam glide glitter gloom glory
        glow gnat goblin golden goodbye goodness gossip gown grab grace graceful gradual graduate grain grand grandstand grapefruit grasp grateful
        gravel graze grease greedy grief grind grip groan grocery groom groove grove gruff grumble grunt guilty gulf gust gutter habit haircut halt
        handkerchief handful handwriting handy hardly hardware harness haste hasty hatchet haul haunt hazel headline hedge heir helpless hesitate
        highchair hind hint hire hoarse homeless homesick honk honor hoop hopeful hopeless horizon horror hose host hostess hound household human
        humble hunger hush hydrant ideal imagine imagination impress improve inform injure injury inn inner innocent inquire inspect instant
        instruction instrument insult invisible invitation ivory ivy jaguar jar jerk jig jingle jog jolly journal juggle jumble junior junk justice
        kidnap kindle kingdom kit knowledge label labor landlord language lantern lap lark lash latch laundry layer league lecture ledge legend lens
        level lever liar lid lifeguard lilac limb limit limp linen listener litter liver loaf loan lobby local locket lodge lonesome lookout loom
        loop lump lunchroom magazine maid mailbox main major male mane manner mansion mantle manual margin mark mash mast master mate maze meantime
        meanwhile measles melody memory mention merchant mercy mess messenger method mild military mind minnow mint miracle mischief miser misery
        mistletoe mitt moan mob modern moist mold mole monument mood moral motion motorcycle motto mound mount movement mow muddy muffin mumps
        murmur mush nag nasty naughty necessary neglect neighborly nerve net newcomer newborn newspaper nibble nickname nightmare nimble normal
        northwest northeast nostril nowadays nuisance numb nursery oath object olive opera opening opinion opposite orchestra ordinary original
        orphan otherwise outdoors outdoor outfit outlaw outline outer overalls overboard overcoat overflow overhead overhear overlook overnight pace
        pad paddle panic pant panther parachute parlor parsley particular partly pass passage patient pause peak peck peg peppermint perch perfume
        permission pest pillar pipe pit pity plaster platform platter plaza pledge plenty pluck plump plunge poison polar polka ponder poppy
        porridge portrait position positive posture potter powder practical prance precious prefer pretend prevent prick private probable probably
        process produce product program progress proof proper protest prove provide prowl prune public puddle puff pump pup pure purpose rack rag
        rage raid rail railway ram rap rascal rate rattle ray razor realize recall recent recipe recite recognize reduce reflect refresh region
        reindeer rejoice relative release remain remark remind remove rent repeat replace request require resist respect respond retire review
        reward rib ridge ripple risk rival roam rod rot route royal rubbish rust rusty rye sack sacred salary salmon salute sap sash satin satisfy
        scab scale scalp scamp scar scarce scare scarecrow scatter scene scent schedule scold scoop scorch scout scrap scrapbook seam seashore
        seaside seat seaweed section seem seize select self selfish senior separate serious service settle settlement shack shaggy shamrock shave
        shawl shelter shepherd shift shin shipment shock shortcut shotgun shred shrill shrink shrub shrug shuffle sideways sigh sill siren site
        situation skeleton sketch skill skillet skull slam slate slender slim sling slope slot slumber sly smack smear smock smoky smother snap
        snarl sneak sniff snore snout snug soar social socket sole somersault soot sore sorrow source spade spaniel spare sparkle speck spectacle
        speech spice spike spine spit spite splendid splinter spoil sponge spool spot spout sprain sprawl sprout spur squad squall squat squeal
        squirm squirt staff stain stake stalk stall standard starch startle starve statement statue steady steep steeple stern stiff sting stingy
        stitch stock stoop storeroom stork stray streak strength strict stride strip stripe stroke stroll struggle stubborn stuck stuff stumble
        stump stunt style success successful suck sudden suffer suggest sulk supply support suppose surface surround suspect swap swarm sway swear
        sweeten sweetheart swell swift syllable symbol system tablet tack talent tangle tank tar tardy task tassel tattle teakettle temper tend
        tender tense term terrify terror thaw thimble thirst thistle threat threaten thrill throne tick tighten timber timid tinkle tinsel tiptoe
        tobacco tone topic torch total tough tour tower tradition tread treat treatment treaty tremendous trial trim trio trough trout truly tub
        tuck tutor tweet twilight twine twinkle twirl umpire understood understanding uneasy universe unknown upper upright uptown upward urge
        vacant vain valentine value vanilla vanish variety various vase vault velvet victory view visible vision voyage waddle wade wag wage wail
        wakeful wander warehouse warn warning waterproof wax wealth wealthy weave wharf wheelbarrow whip whirl whisker whittle whoever wicked widow
        wig windmill windshield wink wit woolen workshop worldwide worship wreath wren wring wrinkle wrote written yarn yawn yeast yellowish yolk
        youth zone zoom goodnight grownup homemade makeup mankind meant meaning mouthful mr mrs ms dr name phrase property quality range similar
        solution substance therefore thing thought thus unit app text laptop selfie password login chat emoji tv remote burrito avocado salsa
        tortilla ramen sushi smoothie yoga karate gymnastics cheerleader lunchbox highlighter sticker slime drone seatbelt escalator microwave
        refrigerator fridge freezer dishwasher blender toaster sunscreen swimsuit flipflop hoodie sweatshirt headphones speaker charger download
        upload podcast compost solar galaxy asteroid habitat ecosystem mammal reptile vaccine teamwork feedback rubric oclock
        """;

    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
        Words.Split([' ', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many words there are, their endings aside.</summary>
    public static int Count => All.Count;

    /// <summary>Whether a word is an everyday one, with a regular ending or without.</summary>
    public static bool Has(ReadOnlySpan<char> word)
    {
        if (Lookup.Contains(word))
        {
            return true;
        }

        var mark = word.IndexOfAny('\'', '’');
        if (mark > 0)
        {
            Span<char> joined = stackalloc char[Math.Min(word.Length, 40)];
            return Has(word[..mark]) || (word.Length <= 40 && Lookup.Contains(Joined(word, mark, joined)));
        }

        return HasStem(word, "s")
            || HasStem(word, "es")
            || HasStem(word, "ed")
            || HasStem(word, "ing")
            || HasStem(word, "er")
            || HasStem(word, "est")
            || HasStem(word, "ly")
            || HasStem(word, "y")
            || HasStem(word, "en")
            || HasStem(word, "ful")
            || HasStem(word, "ness");
    }

    private static ReadOnlySpan<char> Joined(ReadOnlySpan<char> word, int mark, Span<char> joined)
    {
        word[..mark].CopyTo(joined);
        word[(mark + 1)..].CopyTo(joined[mark..]);
        return joined[..(word.Length - 1)];
    }

    // plays, tried (try), baked (bake), stopped (stop).
    private static bool HasStem(ReadOnlySpan<char> word, string ending)
    {
        if (word.Length > 40 || word.Length < ending.Length + 2 || !word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var stem = word[..^ending.Length];
        Span<char> whole = stackalloc char[stem.Length + 1];
        stem.CopyTo(whole);
        whole[^1] = 'e';
        if (Lookup.Contains(stem) || (ending[0] is 'e' or 'i' or 'y' && Lookup.Contains(whole)))
        {
            return true;
        }

        if (stem[^1] is 'i' or 'I')
        {
            whole[^2] = 'y';
            return Lookup.Contains(whole[..^1]);
        }

        return ending[0] is 'e' or 'i' or 'y' && stem.Length > 2 && stem[^1] == stem[^2] && Lookup.Contains(stem[..^1]);
    }
}
