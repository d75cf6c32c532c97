namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>English words that carry no matter of their own.</summary>
internal static class StopWords
{
    private static readonly HashSet<string> All =
    [
        .. (
            "a about above after again against all almost also although always am among an and another any are around as at away back be became because become "
            + "been before began being below between both but by called came can cannot could did different do does doing done down during each early either enough "
            + "even every example few first for found from further gave get give given go goes going had has have having he her here hers him his how however i if "
            + "important in instead into is it its itself just kind know known large last later less let like likely long made main make makes making many may me means might "
            + "more most much must my near need needs never new next no nor not now of off often old on once one only or other others our out over own part parts percent million billion usual example examples "
            + "people perhaps place put rather same say says second see seem seen several she should show shows since small so some something sometimes soon still such "
            + "take takes than that the their them then there therefore these they thing things third this those though three through thus time to together too took toward two "
            + "under until up upon us use used uses using usually very was way ways we well were what when where whether which while who whole whom whose why will with within "
            + "without would year years yet you your"
        ).Split(' '),
    ];

    public static bool Has(string word) => word.Length < 2 || All.Contains(word);
}
