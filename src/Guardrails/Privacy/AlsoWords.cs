namespace Homeroom.Guardrails.Privacy;

/// <summary>Names that are also words. They count as names only where the sentence says so.</summary>
internal static class AlsoWords
{
    /// <summary>Words of every day.</summary>
    public const string Everyday = """
        ace amber an angel apollo april art ash august aurora autumn baker banks basil be bell best bill birch bird bishop black blue bob bonnie bow
        bowers brook brooks brown bush butler candy carol carpenter chance charity chase chip church clay cliff cook cooper cross crystal daisy dale
        dawn day days dean deep destiny do don dove drew duke earl east eden eve faith farmer fern field fields finch fish fisher flint flora ford
        forest fox frank gardener gene ginger glen glory gold grace grant gray green grey guy harmony hazel he heath heather herb hill hills holly
        honey hope house hunt hunter in iris ivory ivy jade jasmine jay jazz jewel joy judge june justice king kings kit knight lake lamb lance lark
        laurel lee lily link lion little long love major maple march mark mars marsh mason may me melody mercy miles mill miller mills mine mint misty
        moon moss my myrtle nelson noble north nova oak ocean olive page parish park parker pat patience peace pearl penny phoenix piper poe pool
        poppy power powers price prince princess prudence queen rain raven ray reed reeve rice rich ring river rivers robin rock rod rose rosemary
        rowan ruby rusty sage sandy savage savanna scout serenity shade sharp she shepherd short silver sky small smith snow so song south spencer
        star steel stone storm street strong sue summer summers sun sunny swan tailor taylor the tiger to trinity true turner victor victory vine
        viola violet wade walker ward waters we weaver webb weeks wells west white wild will willow winter winters wise wolf wood woods you young
        """;

    /// <summary>More of them: words of school, of nature and of trades, and short forms of names.</summary>
    public const string Rarer = """
        jesus memo ant bash char bran tally pip gen ren nat vale peg missy nana buddy mama tats bess cam ness sly mel cass pat pats pam's esp robbie's roll mark nap
        abbey able all alpha amine anas any are aria arrow as ash ask aspen at back baron barrel basel basil bass beach bean bear beau bento berry
        best birch blaze bliss bloom bond boots boss boy branch brand bray breeze bridge bright buck bud burn burns but button by cadence cal cam camp
        can candle cannon canyon card carver case cash castle cat cedar cem chad chancellor chi chuck church cloud clover coal coast colon colt cotton
        country cove crane creed crew cricket cross crow dark dash dawn deja dell den denim diamond dodge doll dot draper dream driver dusty dutch
        ebony ember end english essence ever fall far fawn fern few fig fleet flo flower fort free french frost fuller gale game gates gay gem general
        genesis german gin glad glass go golden good gore goss gown grain grimes gross grove guest gun gunner had hale hall ham hammer hand happy
        hardy harmony harp hart haven hawk head heaven heir her hero hey hi high him his holder hood hooper horn house how hurst ice if ike ink its
        ivory jan jet job jolly journey jug kale keen key kirk lace lake land lane lang laser law layer leaf legend lei let light lime linden line liv
        loan lope lot lovely loyal luck lucky lux lynx lyric mac mace male man manly mar marble marina marine mariner marks masse massive mat maverick
        max maxim mays mead meadow meadows mean melody mercedes mercer merit merry messiah met mills min mo mode monde monk moody moon moor more
        morrow moss motto musa muse naval nest new nine no noble nova now numbers off old olympia omega on one onyx opal opera or oral orange orchid
        organ orion our out ova own oz pace pack paisley pan parish parson pascal peak peck pen pepper person pet pierce pike pilot pine piper pitt
        plum polo pond pool pope posey post pot potter precious pretty pride prime prior prosper proud prudent pry pure purple put quick rabbit race
        rainbow ram ran randy range ranger ravenous read reading red reef regal reign rein reine rex rhythm rider ridge rio rise robe rocket rocky
        roman root roper rover row royal ruff ruler run rush russet sailor saint salsa salt sands sandy santa sat satin saturn savage saviour saw say
        sea seal see sellers sergeant set sexton shark shay shed sheer sheets shell sheriff shields shiva shore sienna sierra silk singer sister sit
        six skinner skip skipper sky skye sly small snow sol soldier sole solo son sonata sonnet soo soul sow soy spark sparks sparrow spear spears
        spice spicer spirit spring squire staple star stark steele stella stepping sterling stern still stoker storey storm stormy story stout sugar
        sunday sunny sunshine sweet sword tab tabby tad tan tang tango tanner taps taro tea teal tempest temple ten tenant terra texas thorn thrush
        thyme tide till timber titan toll too tool topaz topper tore tory tower treasure trip tripp trout troy try tuba tuck tuesday tug tulip turner
        turquoise two ultra underwood unity up us ute utopia valentine valley valor van vanity vault velvet ventura venus verity verse vesper vet vi
        vic victor viking villa viola virtue vision vista vivid voyage wagner wall walls warden ware was wave way wealth wednesday west whisper who
        why wick wilder wills win wing winner wish wit won wonder wool worm worth wren yang yard yes yet zen zest zion
        """;

    /// <summary>True for a name that is also a word; case and diacritics do not matter.</summary>
    public static bool Contains(ReadOnlySpan<char> name) => (Lexicon.Of(name) & Sense.AlsoWord) != Sense.None;
}
