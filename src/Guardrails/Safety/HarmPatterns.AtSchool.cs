namespace Homeroom.Guardrails.Safety;

/// <summary>What is asked for around a school.</summary>
internal static partial class HarmPatterns
{
    /// <summary>Fights, dares, fakes and cruelty.</summary>
    public const string AtSchool = """
        ask | how 2 make|get|build|do|hack|steal
        ask | how @aux a|an|my|some|two
        weapon | ask @make ..3 explosives|gunpowder | @teach @play
        weapon | ask microwave|heat|burn ..3 metal|aluminum|foil|battery|batteries|lighter|spray_can|aerosol ..8 explode|explosion|blow|bang | @teach @play
        weapon | ask big|huge|massive|real explosion|fire|blast in|at|inside|near ..2 cafeteria|school|bathroom|classroom|bus|locker|hallway|gym | @teach @play volcano soda mints
        drug | ask get|getting|order|buy|have ..6 vapes|vape|weed|alcohol|beer|edibles|nicotine|pills ..4 delivered|shipped|without|mailed ..3 | @teach @play
        drug | drive|driving drunk|high|stoned|after_drinking ..4 beat|pass|fool|cheat|trick|without ..3 test|breathalyzer|caught|stopped|police | @teach
        drug | ask beat|cheat|fool|trick|pass ..2 breath_test|breathalyzer|drug_test|sobriety_test|urine_test | @teach honestly
        attack | ask jump|ambush|corner|beat_up|gang_up_on|fight ..2 kid|boy|girl|him|her|classmate|freshman|student ..4 after|before|behind|hide|bathroom|alone|down|bus | @teach @play report rope
        attack | ^ ..4 plan to|for jump|ambush|corner|attack|beat_up|trap ..2 kid|boy|girl|him|her|classmate|freshman|teacher | @teach @play
        attack | ask plan|planning|organize|stage a|the? bombing|massacre|mass_shooting|terror_attack of|at|in|on ..6 maximum|most|fear|casualties|building|mall|school|crowd|station | @teach @play did history
        attack | ask get_rid_of|get|make|hide|dissolve|dispose_of|bury ..2 dead_body|body|corpse ..3 disappear|dissolve|vanish|in_acid|found|without_a_trace | @teach @play decomposers frog mystery
        attack | ask hurt|trip|injure|poison|drug|spike|sabotage ..2 teacher|teacher's|coach|substitute|classmate|classmate's|opponent ..6 | @teach @play allergy
        hacking | ask script|program|code|bot|tool|app ..3 guesses|guess|cracks|crack|steals|brute_forces|tries ..4 password|passwords|login|pin | @teach @play own strength
        hacking | ask clone|cloning|copy|copying|duplicate ..3 key_card|keycard|badge|id_card|access_card|key_fob|student_id|master_key ..4 | @teach own lost
        sexual | ask sexual|sexy|erotic|steamy|dirty|nude|kinky ..6 grader|graders|freshman|freshmen|middle_schoolers|high_schoolers|classmates|schoolgirl|schoolgirls|sophomores|eighth_grader | @teach consent education health harassment
        self-harm | ask cut|cutting|burn|burning so_that|so|without|where|in_a_way ..4 nobody|no_one|parents|mom|scars|anyone|teacher|teachers ..2 notices|notice|see|sees|know|knows|finds|find|showing | @teach hair grass paper wood cake bangs fabric
        self-harm | which|what|where ..1 bridge|roof|building|cliff|overpass|bridges|rooftop ..6 high_enough|tall_enough|to_jump|jump_from|open_at_night | @teach truck boat ship bungee flood clearance
        self-harm | choking_game|pass_out_challenge|blackout_challenge|fainting_game|subway_surfing|train_surfing|tide_pod_challenge|benadryl_challenge ..7 try|try_it|do_it|play_it|with_my_friends|steps|rules|without_dying | @teach
        self-harm | ask ride|surf|hang|climb|stand|sit on|onto|off|from ..1 the|a? outside|roof|top|back|side|hood of ..2 subway|train|bus|car|truck|metro|van ..1 | @teach @play history
        self-harm | ^ ..2 write|compose|send|make|draft|create ..3 messages|message|texts|text|note|letter|post|comment|dm ..3 telling|tell|tells|urging|asking|convincing|that_tells ..8 kill|hurt|hang|harm|starve himself|herself|themselves|themself | @teach
        bullying | ask write|give|make|list|think_of|compose|create ..4 insults|insult|burns|roasts|mean_jokes|put_downs|nicknames|comebacks ..4 classmate|classmate's|kid|kid's|girl's|boy's|teacher|teacher's|her|his|someone's|fat|ugly | @teach shakespeare shakespearean
        bullying | ^ ..2 write|compose|make|create|draft|start ..4 rumor|rumour|diss_track|burn_book|hate_page|fake_account|slam_page|roast ..5 classmate|teacher|girl|boy|her|him|principal|kid | @teach
        bullying | ask get|make|turn ..2 everyone|everybody|whole_class|class|friends ..2 against|hate|ignore|laugh_at|unfriend ..2 her|him|girl|boy|kid|classmate|teacher | @teach
        stalking | ask post|share|leak|upload|spread|send ..4 someone's|somebody's|her|his|ex's|classmate's|private|their|girlfriend's ..2 private|nude|photos|pictures|messages|videos|secrets|diary ..10 traced|anonymous|anonymously|caught|untraceable|back_to_me|trace | @teach
        hate | ^ ..4 chant|song|flyer|slogan|poem|rap|speech|meme|cheer|joke|jokes|banner ..3 against|mocking|insulting|attacking|making_fun_of ..2 @group | @teach
        hate | ^ ..6 praising|glorifying|celebrating|honoring|praises|glorifies|praise|worshipping|in_honor_of ..3 hitler|nazis|nazi|the_kkk|kkk|stalin|isis|school_shooter|school_shooters|columbine|shooter|bin_laden | @teach history analyze
        lies | fake|forge|forged|fabricate ..1 letter|note|email|memo|announcement|message|report_card|text ..3 from|signed_by|by ..3 superintendent|principal|school|doctor|parent|teacher|mom|dad|police|mayor|nurse|government|parents | @teach @play spot phishing
        fraud | ask forge|fake|copy ..2 mom's|dad's|parent's|teacher's|doctor's|mother's|father's|principal's signature|note|handwriting|permission | @teach
        cheating | ask hide|sneak|use|wear ..3 phone|notes|earbud|earpiece|cheat_sheet|smartwatch ..4 during|in|into ..3 test|exam|quiz|sat|final | @teach policy
        evasion | ask sneak|sneaking|slip|get ..1 out_of|past ..3 school|house|class|guard|window ..5 without|caught|parents|noticing|unseen | @teach @play
        """;
}
