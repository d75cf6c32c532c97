namespace Homeroom.Guardrails.Safety;

/// <summary>Fear at home, want, secrets, people from the internet, and danger to others, told round the corner.</summary>
internal static partial class DangerPatterns
{
    /// <summary>Being hurt, left alone, pressed or sold.</summary>
    public const string Home = """
        abuse | my|our|his|her ..1 @kin @keeps? @keeps? @hurtsnow me|us|my_mom|my_sister|my_brother|my_siblings|my_mother|my_little_brother|my_little_sister !@playing | @fiction chess race checkers basketball ball laughing joke
        abuse | <!his|her|their|the|a|boy's|girl's dad|mom|daddy|mommy|stepdad|papa|mama @keeps? hits|beats|slaps|punches|kicks|chokes|hurts|toches|touches me|us !@playing | @fiction chess
        abuse | he|she|they|hes|shes @keeps? hits|beats|punches|slaps|kicks|chokes|burns|whips|rapes|molests|puches me|us !@playing | @fiction chess race checkers basketball ball laughing tag game games snowball pillow
        abuse | he|she|they|dad|mom will|would|'ll|is_going_to|gonna|keeps|might|used_to|wont_stop|won't_stop|kept hit|hitting|beat|beating|punch|slap|kick|choke|hurt|hurting|touching me|us again|if|when|because|for|until|so|and|every|like !in|the | @fiction chess game games ball joke
        abuse | he|she|they|dad|mom will|would|'ll|is_going_to|gonna|keeps|might|used_to|wont_stop|won't_stop|kept hit|hitting|beat|beating|punch|slap|kick|choke|hurt|hurting|touching me|us $ | @fiction chess game games ball joke
        abuse | afraid|scared|worried|terrified ..3 he|she|they|dad|mom|@kin ..2 will|would|might|'ll|is_going_to ..1 @hurt me|us|my_mom|her|my_sister | @fiction @jest
        abuse | forced|forces|made|makes|making|pressured|pressures|blackmailed|tricked me|her|us ..2 have_sex|sleep_with|watch_porn|undress|strip|take_off|get_naked|send_nudes|kiss_him|touch_him|touch_her|do_sexual|do_things_to_him|perform_oral | @fiction coat shoes jacket shoe hat
        abuse | had_sex_with|having_sex_with|has_sex_with|did_sexual_things_to|raped|sexually_assaulted me|my_sister|my_friend | @fiction
        abuse | i said|kept_saying|told_him|told_her|told_them no|stop|to_stop ..6 didn't_stop|kept_going|did_it_anyway|wouldn't_stop|wouldnt_stop|didnt_stop|kept_touching|would_not_stop|did_not_stop | @fiction @jest tickle
        abuse | i ..1 didn't|didnt|did_not|don't|dont|never want|wanted|consent|agreed ..2 to? have_sex|sex|do_it_with_him|touch_him|him_to_touch | @fiction
        abuse | @kin|he|hes|he_always comes|came|come|coming|sneaks|gets|climbs|goes|walks into|in|to|inside my|our|her ..1 room|bed|bedroom|shower|bathroom at_night|when|while|after|drunk|and_touches|and_locks|without|naked|every_night|at_nite | @fiction read wake tuck goodnight check clean vacuum breakfast
        abuse | when|whenever|if|nights ..1 @kin comes|came|sneaks|gets|goes into|in|inside|to my|our|her room|bed|bedroom | @fiction read wake tuck goodnight clean
        abuse | @kin|he|she|they ..3 special|secret|our|a|private secret? rule|secret|game|games|secrets|touch|time ..7 can't|cant|not|don't|never|dont ..3 tell|say|talk|know | @fiction @jest recipe surprise party birthday handshake gift present password
        abuse | @i ..3 can't|cant|not_allowed_to|not_supposed_to|scared_to|afraid_to|am_not_allowed_to|too_scared_to|too_afraid_to tell|talk|say ..4 what|about ..3 he|she|they|happens|happened|dad|mom|stepdad|uncle|goes_on ..3 does|did|do|home|happens|night | @fiction @jest ending spoil surprise movie book
        abuse | @i ..3 can't|cant|not_allowed_to|not_supposed_to|scared_to|afraid_to|am_not_allowed_to|too_scared_to|too_afraid_to tell|talk|say ..4 what|about ..3 he|she|they|happens|happened|dad|mom|stepdad|uncle|goes_on ..3 $ | @fiction @jest ending spoil surprise movie book
        abuse | we|i|us|you|my_brother|my_sister ..3 be_quiet|stay_quiet|hide|hid|hiding|lock|locked|tiptoe|sneak_out|leave|sit|whisper ..10 when|until|before|whenever|because|if|til ..5 @drunk|truck|angry|comes_home_mad|gets_mad|yelling|stops_yelling|falls_asleep|the_belt | @fiction @jest surprise party seek game library movie
        abuse | when|whenever|if|until|because|times he|she|dad|mom|@kin|they ..4 @drunk|starts_yelling|gets_violent ..2 we|i|us|my_brother|my_sister ..2 hide|go|sit|leave|stay|sleep|lock|run|wait|have_to|learned|know | @fiction @jest school_work chocolate
        abuse | learn|learned|know|knows|knew to? be? ..1 quiet|still|small|invisible|where_the_locks|which_stairs|which_doors|to_hide|when_to_hide ..8 he|she|they|truck|comes|comes_home|dad|mom|stepdad|keys | @fiction @jest library deer hunting animals
        abuse | we|i|us|i've|we've|ive|weve|@home|my_family ..3 not|haven't|havent|havnt|hvnt|hasn't|hasnt|no|without|isn't|isnt|aint|nothing ..2 food|groceries|dinner|electricity|heat|lights|running_water|anything_to_eat|a_meal|eat|eaten|eatin|eatten|ate|power|medicine ..5 @since | @fiction trip camping lent ramadan fasting hurricane storm outage hike colonists pioneers hungry_for
        abuse | only|last|real meal|meals|food_i|time_i_eat|food_we|thing_i_eat ..6 school|school_lunch|weekend | @fiction @jest favorite pizza
        abuse | @kin|nobody|no_one|my_parents|she|he hasn't|hasnt|has_not|haven't|havent|have_not|didn't|not ..1 come|been|came|called|returned ..1 home|back|here ..2 @since | @fiction trip army deployed college vacation cat dog hospital
        abuse | @i|we|me|my_brother|my_sister ..3 home_alone|alone|by_myself|by_ourselves|by_our_selves ..4 for|since ..1 days|weeks|nights|two|three|four|monday|friday|saturday|a_week|a_month | @fiction @jest
        abuse | @i ..3 feed|make_cereal|make_dinner|make_food|take_care|change_the_diapers|stay_up_with|raise ..3 baby|brother|sister|siblings|brothers|kids ..8 drunk|gone|passed_out|doesn't_wake_up|never_home|doesn't_get_up|high|won't_wake_up|doesnt_come | @fiction
        abuse | @kin|she|he doesn't|doesnt|won't|wont|didn't|can't wake|get|respond ..2 up ..4 needle|pills|bottle|shot|syringe|drinking|drinks|used|days | @fiction
        abuse | @i|we ..2 sleep|slept|sleeping|stay|staying|live|living|lived ..2 outside|bus_station|bus_stop|park|friend's_couch|friends_couch|street|streets|car|shelter|behind_the_store|laundromat|van|stairwell|garage ..6 because|kicked|can't_go|cant_go|nights|since|every_night|until|evicted|now | @fiction @jest camping trip vacation dog cat scout
        abuse | @kin ..2 kicked|threw|kicks|throws|kicking|locked|locks me|us out again|of_the_house|of_our|last|because|and|in_the_cold|when|until|all_night | @fiction ball game
        abuse | @kin ..2 kicked|threw|kicks|throws|kicking|locked|locks me|us out $ | @fiction ball game
        abuse | man|guy|person|stranger|someone|somebody|boy|dude|he|she|adult|boyfriend|bf|@kin|teacher|coach ..6 want|wants|asked|asks|asking|wanted|made|makes|begging|begs|keeps_asking|told|paid|offered ..5 @pictures ..4 @bare|of_me|of_my_body | @fiction yearbook newspaper photographer school_picture
        abuse | if|unless|threatens|threatening|threatened|says|said|sez|going_to|gonna|will|hell|he'll|she'll|they'll|threatend ..4 post|posts|send|sends|share|shares|leak|show|spread|put ..3 my|the|those|me ..2 nudes|nude|naked|noods|pics_of_my_body|private_pictures|private_pics|pictures_of_me_naked|first_one|body | @fiction @jest
        abuse | sent|send|sending|share|shared|posted|leaked|has|got|spread ..2 my|his|her nudes|noods|naked_pictures|naked_pics|private_pictures|private_pics|private_photos ..5 | @fiction @jest
        abuse | blackmail|blackmailing|blackmails|blackmailed|sextorting|sextortion ..2 me|my_friend|my_sister | @fiction
        abuse | man|guy|person|stranger|someone|somebody|boy|dude|adult|friend|he|she ..5 met|talk_to|talking_to|know|game_with|play_with|chat_with ..2 online|on_snapchat|on_snap|on_instagram|on_insta|on_discord|on_roblox|on_the_internet|on_tiktok|in_a_chat|on_xbox|on_a_game ..12 meet|come_over|pick_me_up|visit_him|alone|hotel|secret|love|loves|delete|keep_it|don't_tell|dont_tell|not_to_tell|my_address|where_i_live|gifts|money | @fiction @jest
        abuse | boyfriend|bf|dating|girlfriend|seeing|together_with|sleeping_with|kissed|kissing ..5 @adultage ..8 @i|she|my_sister|my_friend|she's|shes|im ..2 @kidage | @fiction dollars points
        abuse | @kidage ..5 boyfriend|bf|dating|girlfriend|seeing|sleeping_with|kissed ..5 @adultage | @fiction dollars points
        abuse | hes|he's|he_is ..1 @adultage ..3 i_am|im|i'm|i|she_is|shes ..1 @kidage ..8 love|loves|nudes|sex|kiss|kissed|break|brake|brakes|boyfriend|together|date|dating|secret | @fiction
        abuse | @kin|he|she|family|parents|they ..6 send|sending|taking|take|forcing|force|promised|arranged|making|sold|engaged|make ..4 me|my_sister|us ..7 marry|married|marriage|wed|husband | @fiction someday
        abuse | marry|married_to|engaged_to ..2 man|guy|cousin|someone|him|stranger|boy ..3 never_met|have_never_met|don't_know|dont_know|haven't_met|older|twice_my_age|don't_want|do_not_know ..2 | @fiction
        abuse | @kin|he|she ..2 pointed|points|waved|held|put|pulled|pulls|aimed ..2 @weapon ..2 at|to|on my|me|us|her|mom|our | @fiction toy water deer target
        abuse | @kin|he|she|they threatened|threatens|threatening|keeps_threatening|theatens to ..1 kill|hurt|beat|shoot|stab|burn|hit|leave me|us|my_mom|her|my_family|my_sister|my_brother|my_dog|him | @fiction
        abuse | every_time|whenever|when|each_time ..3 @kin|he|she ..1 drinks|drank|is_drunk|gets_drunk|drunk|is_high|gets_high|gets_mad|loses|lost_his_job|is_angry ..4 @hurtsnow|@hits me|us|my_mom|her | @fiction game laughing
        abuse | @i ..3 running|run|ran|runing|leaving|gonna_run|rather_run away|awy|home ..4 tonight|tomorrow|this_weekend|friday|because_he|because_she|never_come_back|not_coming_back|for_good|from_him|from_them|from_my|packed | @fiction @jest dog trip race
        abuse | packed|packing|hid ..3 bag|backpack ..8 run_away|never_come_back|leave_for_good|never_coming_back|leave_home|get_away_from | @fiction @jest
        abuse | don't|dont|didn't|did_not|do_not|not|never want|wanna|like to|going go|going|be home|there|back|home_with|alone_with ..2 because|cause|cuz|bc|when|with ..4 he|she|hit|hits|hurt|hurts|touch|touches|yell|drunk|scared|afraid|him | @fiction @jest fun party camp
        abuse | friend|friends|friend's|classmate|sister|brother|neighbor|cousin|girl|boy ..4 dad|mom|stepdad|uncle|father|boyfriend|parents|stepfather @keeps? @keeps? @hurtsnow her|him|them|it | @fiction
        """;

    /// <summary>Danger to others, told round the corner.</summary>
    public const string Others = """
        threat | @i @want? @soft? bringing|bring|taking|sneaking|brought|sneak|carry|carrying|take ..3 @weapon to|into|in|at my|the|our? @school|campus|lunch | @fiction water nerf toy squirt scouts show_and_tell cardboard
        threat | @i @soft? going_to|gonna|gona|will|plan_to|planning_to|want_to|wanna|swear_i'll|about_to @soft? kill|murder|stab !it|this|that|time|the|my|two|some|an|a|bugs|off|for|zombies|myself|me|weeds|germs|bacteria|people_in|you_guys|all|them|him|her|by ..1 tomorrow|tonight|after_school|monday|and_i|with_a|because_he|because_she|for_what | @fiction lol laughing joking_around game team match final round
        threat | @i @soft? going_to|gonna|gona|will|plan_to|planning_to|want_to|wanna|swear_i'll|about_to @soft? kill|murder|stab !it|this|that|time|the|my|two|some|an|a|bugs|off|for|zombies|myself|me|weeds|germs|bacteria|people_in|you_guys|all|them|him|her|by ..1 $ | @fiction lol laughing joking_around game team match final round
        threat | @i ..3 list|names of ..3 people|kids|students|teachers|everyone|who|them ..5 die|kill|hurt|shoot|pay|deserve|dead | @fiction donors
        threat | @i @soft? @want|will|'ll make|make_sure them|everyone|him|her|you|they|all_of_them ..1 pay|suffer|bleed|sorry|regret ..5 | @fiction @jest attention dues
        threat | next|another|do_a|like columbine|school_shooter|sandy_hook|parkland|uvalde|columbine_at ..3 | @fiction news law laws debate prevent
        threat | @i ..5 shoot|blow|burn|light|stab|bomb ..2 up|down|all|everyone|place|school|them ..3 tomorrow|monday|friday|lunch|assembly|school|at_lunch|with_my_dad's | @fiction @jest ball hoops picture video video_game fireworks
        threat | @friend|boy|kid|he|she|they|someone|classmate|guy|girl has|have|brought|showed|keeps|got|bringing|brings|hid|hides me? ..2 a|his|her|the|dad's ..2 @weapon ..5 backpack|locker|@school|bag|waistband|tomorrow | @fiction toy water nerf police officer
        threat | @friend|boy|kid|he|she|they|someone|classmate|guy|girl ..2 said|says|told|posted|wrote|texted|wants|planning|plans|threatened|going ..6 shoot|shoot_up|blow_up|stab|kill|bomb|bring_a_gun|hurt_everyone ..3 school|everyone|us|people|teacher|kids|students|class|monday|tomorrow|lunch | @fiction history wrestling film
        threat | voy_a|quiero|va_a|vamos_a matar|dispararles|disparar|apuñalar|llevar|traer ..2 a|una|un|mi|la|todos|al ..2 todos|escuela|maestra|maestro|clase|compañeros|pistola|cuchillo|arma|navaja|colegio | juego película cuento
        """;

    /// <summary>The same in Spanish.</summary>
    public const string Spanish = """
        self-harm | quiero|quisiera|kiero|pienso_en|pensado_en|pensando_en|pienso|voy_a|intenté|intente|traté_de|trate_de|planeo|pensé_en|pense_en|ganas_de|prefiero|deseo|quería|queria|intentado ..1 morir|morirme|matarme|suicidarme|desaparecer|cortarme|dormirme_para_siempre|no_despertar|lastimarme|colgarme|ahorcarme|hacerme_daño|hacerme_dano|quitarme_la_vida|acabar_con_mi_vida|tirarme_de|aventarme_de|muerto|muerta | risa hambre personaje calor pena novela
        self-harm | no|ya_no kiero|quiero|deseo|puedo|tengo_ganas_de|vale_la_pena ..1 vivir|seguir|existir|estar_aqui|estar_aquí|seguir_viviendo|bibir|vivir_mas|vivir_así|despertar|estar_vivo|estar_viva !en | personaje novela película jugando estudiando
        self-harm | ya_no|no aguanto|soporto|puedo más|mas|esta_vida|vivir_así|vivir_asi $ | tarea calor ruido
        self-harm | nadie|ninguno me|notaría|notaria ..2 extrañar|extranar|extrañaría|extranaria|extrañará|quiere|va_a_extrañar|recordar|si_me_muero|si_desaparezco ..2 | juego
        self-harm | todos|ellos|mi_familia|mis_papás|mis_papas|el_mundo ..2 estarían|estarian|estaría|estaria|sería|seria|serían mejor|más_feliz|mas_feliz|felices sin_mí|sin_mi|si_yo_no
        self-harm | me_corto|me_corté|me_corte|me_quemo|me_lastimo|me_rasguño|me_pego_a_mí ..2 los|el|las|la|con|cuando|porque|por ..1 brazos|brazo|piernas|muñecas|triste|noches|navaja|nadie | cocina accidente pelo cabello
        self-harm | vomito|vomitar|vómito|devuelvo ..1 después|despues|la|lo|todo|para ..3 comer|comida|que_como|flaca|delgada|adelgazar | enferma gripe virus
        self-harm | mi ..1 amiga|amigo|hermana|hermano|prima|primo ..3 quiere|dijo|dice|se|intentó|intento ..4 morir|matar|matarse|suicidarse|corta|morirse|cortarse | juego personaje
        abuse | mi|mis|el papá|papa|padre|mamá|mama|padrastro|madrastra|tío|tio|hermano|hermanastro|abuelo|padres|madre|primo|novio|vecino|entrenador ..4 me|nos|le pega|pegan|pegó|golpea|golpean|golpeó|toca|tocó|manosea|viola|violó|lastima|lastimó|maltrata|encierra|amenaza|amenazó|patea|quema|grita_y_me_pega|obliga !un|una|susto|abrazo | juego risa partido cuento
        abuse | no|sin hay|tenemos|tengo|queda|luz comida|nada_que_comer|nada_de_comer|luz|agua|qué_comer|que_comer|calefacción ..3 | campamento excursión desierto huracán astronautas
        abuse | mamá|mama|papá|papa|madre|padre|nadie no|ha ..1 viene|vuelve|ha_vuelto|ha_venido|regresa|ha_regresado|volvió|regresó|vino|aparece ..3 desde|hace|días|dias|anoche | viaje ejército
        abuse | me tocó|toca|tocaba|toco ..2 y|cuando|en|debajo|dice|dijo|por ..3 secreto|noche|nadie|partes|ropa|cama|duermo|cuarto|sola|solo
        abuse | entra|se_mete|viene a|en mi cuarto|cama|habitación|recámara de_noche|por_las_noches|en_las_noches|en_la_noche|por_la_noche|cuando|borracho|mientras | cuento gato perro
        abuse | me dice|dijo|amenaza ..5 secreto|no_diga|no_le_diga|no_diga_nada|no_cuente|mata|matar ..3 | sorpresa fiesta cumpleaños
        abuse | fotos|foto|videos ..3 desnuda|desnudo|sin_ropa|íntimas|intimas|de_mi_cuerpo | arte museo
        abuse | me_escapé|escaparme|irme|huir|me_voy_a_escapar|fugarme de mi|la|casa ..2 porque|esta_noche|casa|para_siempre | vacaciones
        abuse | tengo|me|da|con mucho? miedo de|a volver|ir|regresar|llegar|estar a|en|con mi? casa|papá|papa|padrastro|solo|sola|él | oscuridad
        abuse | me obligan|obliga|fuerzan|quieren|van a ..1 casar|casarme|acostarme|desvestirme|tocarlo|trabajar_de_noche ..3 | cuento
        """;
}
