using System.Collections.Frozen;

namespace Homeroom.Assistant.Grading.Essays;

/// <summary>Words that tell how a paper is built, authored here.</summary>
internal static class WordLists
{
    /// <summary>Words that hold sentences together and carry no topic.</summary>
    public static FrozenSet<string> Function { get; } =
        Set(
            "a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to up with without within about above across after again against all "
                + "also am are aren't be been before being below between both can can't cannot could couldn't did didn't do does doesn't doing don't down during each even every few had hadn't has hasn't "
                + "have haven't having he her here hers herself him himself his how i i'm i've i'd i'll is isn't it it's its itself just let's like many may me might more most much must my myself no not "
                + "now only other our ours ourselves own same she should shouldn't since some such that's their theirs them themselves there there's they they're they've too under until upon us very was "
                + "wasn't we we're we've were weren't what when where which while who whom whose why will won't would wouldn't you you're your yours yourself yourselves one two get got go"
        );

    /// <summary>Words that say how one thought follows from another.</summary>
    public static FrozenSet<string> Connectives { get; } =
        Set(
            "because since although though however therefore thus hence whereas while unless until despite furthermore moreover additionally besides also first firstly second secondly third thirdly "
                + "next then finally lastly meanwhile afterwards consequently instead otherwise nevertheless nonetheless similarly likewise conversely indeed overall so but yet if when after before "
                + "as either neither rather eventually later soon again even still too"
        );

    /// <summary>Words that join a clause to another one.</summary>
    public static FrozenSet<string> Subordinators { get; } =
        Set(
            "because although though since while whereas unless until if when whenever where wherever after before that which who whom whose whether once as than"
        );

    /// <summary>Words that give a reason, an example or an opinion.</summary>
    public static FrozenSet<string> Arguing { get; } =
        Set(
            "because reason reasons believe think opinion agree disagree argue argument evidence example examples instance fact facts proves prove proof shows show shown states stated says "
                + "according suggests suggest claim claims support supports cause causes caused effect effects result results conclusion conclude position statistics research study studies "
                + "experts expert should must would could might imagine consider why quote author text article paragraph passage story means feel felt realize realized"
        );

    /// <summary>Words of talk rather than of writing.</summary>
    public static FrozenSet<string> Talk { get; } =
        Set(
            "gonna wanna gotta kinda sorta yeah yea ok okay lol omg cuz cause cos stuff thing things alot lots really like dude guys u ur r thx pls plz em til tho thru wat wut dont "
                + "good bad nice big get got lot very kids mom dad"
        );

    /// <summary>Spellings that are wrong wherever they stand.</summary>
    public static FrozenSet<string> Misspelt { get; } =
        Set(
            "alot becuase becouse becasue beacuse beleive belive beleave definately definatly definetly recieve recieved wich whitch thier there're untill tommorow tomorow tommorrow seperate "
                + "seperated goverment enviroment occured occuring begining writting comming stoped planed diffrent differant intresting intrested probly probaly prolly finaly realy usally usualy "
                + "familys freind freinds peice excercise excersize exersise exercize computors computer's libary librarys shoud shuld woud wud coud cud dosent doesnt dont cant wont didnt isnt wasnt "
                + "arent havent hasnt hadnt wouldnt couldnt shouldnt im ive youre theyre thats whats theres lets infront aswell eachother incase noone somthing sumthing everthing everthig nothin "
                + "anythin allways alway allmost allready agian againts agenst arguement acheive accross accidently adress apparant approch basicly benifit benifits beautifull calender carefull "
                + "catagory cheif collegue completly concious decison decied decieve dependant diffrence dissapear dissapoint embarass enought enuff especialy exellent existance experiance explaination "
                + "extremly favorit febuary foriegn fourty grammer gaurd happend happends happyness harrass hieght immediatly importent importint independant inteligent knowlege knowlegde lenght liesure "
                + "lonly loosing maintainance mabye mabey mispell neccessary necesary necessery nessesary noticable ocasion oppertunity oppurtunity opinon origional paralel particulary peaple peple "
                + "poeple pepole persue posible possable prefered problaly proffesional propably quiet's rember remeber rember repitition rythm sence sentance shure similer sincerly speach "
                + "stuborn studing succesful successfull suprise suprised surprize teh tha thay thet theirselves themselfs threw's thoght thougt tought tounge truely twelth tyrany usefull vaccum "
                + "vegtable wether wierd wonderfull writen wrighting wright yeild youself hisself ourself alright's wat sed becus becuz cuz bc wen were's tho ppl evry evrything everyones someones"
        );

    /// <summary>Whether a word holds the topic rather than the sentence.</summary>
    public static bool IsContent(string word) => word.Length > 2 && !Function.Contains(word) && word != Words.PaperText.Name;

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
