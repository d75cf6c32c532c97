namespace Homeroom.Guardrails.Privacy;

internal static partial class GivenNames
{
    private const string Americas = """
        aaliyah aaron abigail adam addison adrian aidan aiden alejandra alejandro alex alexa alexander alexandra alexis alicia alina alison allison alyssa amanda
        amelia amy ana andre andrea andrew andy angela angelica anna anthony antonio ariana ashley aubrey audrey ava avery bella benjamin beth bethany betty bianca
        brandon brenda brian brianna brittany brooklyn bryan caleb cameron camila carlos carmen carolina caroline carter catherine cecilia charlie charlotte chloe
        chris christian christina christopher claire connor courtney cristina cynthia daniel daniela danielle darius david deandre deborah denise derek deshawn
        devin diana diego dominic donna dylan ebony eduardo edward elena eli elijah elizabeth ella ellie emily emma eric erica erin esteban ethan evan evelyn
        fernanda fernando francisco gabriel gabriela gabriella gavin george gloria gregory guadalupe hailey haley hannah hector heather henry hunter ian isaac
        isabel isabella isaiah ivan jackson jacob jada jaden jaime jake jamal james jamie jason javier jayden jeff jeffrey jennifer jeremiah jeremy jesse jessica
        jesus jimmy joe joel johnny jonathan jordan jorge jose joseph joshua juan juanita juan julia julian juliana julio justin kaitlyn karen karina katherine
        kathleen katie kayla keisha kelly kenneth kevin kiara kimberly kyle lakisha landon larry latoya laura lauren layla leah leo leonardo leslie liam lily
        linda lisa logan lori lucas lucia luis luke luz mackenzie madeline madison malik marcos marcus maria mariana maricela marisol mason mateo matthew maya
        megan melanie melissa mia michael michelle miguel mike molly monica morgan naomi natalia natalie nathan nathaniel nevaeh nicole noah oliver olivia oscar
        pablo paige pamela patricia patrick paul paula pedro penelope peyton rachel rafael ramon raquel raul rebecca ricardo richard riley robert roberto rodrigo
        rosa rosario ruben ryan samantha samuel sandra santiago sara sarah savannah scarlett scott sean sebastian sergio shanice sharon shawn shelby sierra sofia
        sophia sophie stephanie stephen steven susan tamika tanisha taylor teresa thomas tiffany timothy tommy tony travis trevor tyler tyrone valentina valeria
        vanessa veronica victoria vincent walter wendy wesley william wyatt xavier ximena xiomara yesenia yolanda zachary zoe zoey
        will may grace hope mark rose faith joy bill jack april june summer frank grant hazel iris ivy jasmine violet ruby miles
        """;
}
