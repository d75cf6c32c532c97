namespace Homeroom.Guardrails.Privacy;

internal static partial class Lexicon
{
    /// <summary>Words that begin with a capital for another reason than being a name.</summary>
    public const string NeverNames = """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat january february july september october november december
        english spanish french german arabic chinese mandarin cantonese vietnamese tagalog portuguese russian somali hmong american americans african asian european
        mexican canadian british italian japanese korean indian irish jewish christian muslim hindu buddhist catholic latino latina hispanic native
        math maths mathematics science reading writing history art music grade level tier iep ell esl pe gym social studies stem steam language arts algebra geometry
        biology chemistry physics calculus spelling vocabulary phonics health homeroom recess lunch breakfast
        the a an and or but nor so yet in on at to for from by with of off up down out over under is was are were be been am has have had can could will would shall should
        may might must do does did not no yes if when while since because although though unless until before after during between among through
        he she they it we i you his her their its our my your him them us me himself herself this that these those there here who whom whose what which where why how
        please thanks thank ok okay also then now today tomorrow yesterday tonight once twice first second third last next another other others each every all both
        some any many most few several more less much such same only just even still again always never often sometimes usually maybe perhaps however therefore
        instead overall finally meanwhile additionally furthermore moreover currently recently lately especially
        let lets let's make makes take give get got go going come see look seen tell told ask asked call called email text contact note notes attention
        re fw fwd subject date time name names student students pupil pupils class classes teacher teachers school schools parent parents guardian guardians family families
        mom mum mother dad father mommy daddy grandma grandpa grandmother grandfather aunt uncle sister brother sibling friend friends everyone everybody anyone anybody
        someone somebody nobody people person team staff principal vice assistant counselor nurse coach office sir madam maam editor newspaper editors committee board
        community citizens readers colleague colleagues member members customer customers client user users manager director department dept sincerely regards best love
        yours truly respectfully cheers hello hi hey dear good morning afternoon evening night welcome congratulations greetings happy merry new old big small great
        internet google facebook youtube instagram twitter microsoft windows apple iphone ipad chromebook amazon netflix zoom canvas classroom docs kahoot quizlet
        tiktok snapchat discord xbox playstation nintendo minecraft roblox fortnite wikipedia
        america usa us uk united states canada mexico europe africa asia australia china japan germany italy spain england britain russia brazil world earth
        north south east west northern southern eastern western state national federal government congress army navy
        step part unit lesson chapter section page table figure exhibit question answer problem activity project quiz test exam assignment homework standard standards
        goal goals objective objectives materials agenda group groups pair partner row seat desk room bus stop route period block quarter semester term week day
        monday's god lord bible christ christmas easter halloween thanksgiving ramadan diwali hanukkah eid passover
        doctor dr mr mrs ms mx miss professor officer president king queen senator governor mayor judge captain general
        discuss explain describe read write listen speak draw solve compare contrast analyze identify list use find show think work complete review practice
        computer computers technology phone number address mail website online web page password username login account id dob ssn pin
        information details confidential urgent important reminder update meeting conference report incident summary background reason action
        transfer payment invoice order card bank credit debit visa mastercard customer service support help
        cc bcc attn ps fyi asap tbd rsvp diy lol omg mla apa ap ib sat act gpa
        romeo hamlet macbeth juliet gatsby odysseus beowulf frankenstein dracula scrooge zeus hera athena apollo hercules
        mcdonald mcdonalds walmart target starbucks disney nike adidas samsung sony toyota honda nokia pepsi coke cola kindle hulu spotify uber tesla reese wendy's
        local daily valued newspaper newspapers kids children men women boys girls god's lol mr's adults society humans others scientists researchers experts doctors studies
        venus mars jupiter saturn mercury neptune pluto uranus moon sun atlantic pacific arctic antarctic
        """;
}
