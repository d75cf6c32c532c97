namespace Homeroom.Guardrails.Reading;

/// <summary>Letters of other scripts that a reader takes for Latin ones. Authored by look; they count as Latin only in a word or a text that is.</summary>
internal static class LookAlikes
{
    /// <summary>Braille cells, dots 1 to 6, for a to z.</summary>
    public static readonly (char Shape, char Letter)[] Braille =
    [
        .. "⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵".Zip("abcdefghijklmnopqrstuvwxyz"),
        ('\u2800', ' '),
        .. "ɐǝɔɟɥɹʇʌʍʎᴉɯʞƃ".Zip("aecfhrtvwyimkg"),
    ];

    private static readonly (string Shapes, string Latin)[] Alphabets =
    [
        // Cyrillic
        (
            "аАВвЬьЕеѐёЁЅѕІіЇїЈјКкМмНнОоРрСсТтУуХхҮүҺһԁԚԛԜԝѡѴѵӀӏпгГԍԌҽҿҒғқҚңҢҳҲӕԏ",
            "aABbbbEeeeESsIiIiJjKkMmHhOoPpCcTtYyXxYyHhdQqWwwVvllnrrgGeeffkkhhxxet"
        ),
        // Greek
        ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεηικνορτυχγσϲϳϹϺάέήίόύΆΈΉΊΌΎϊωϵ", "ABEZHIKMNOPTYXaenikvoptuxyocjCMaeniouAEHIOYiwe"),
        // Armenian
        ("ագզհոռստօցքեԼՍՏՕՀձւվ", "wqqhnnumogptLUSOhdlu"),
        // Cherokee
        ("ᎠᎡᎢᎥᎩᎪᎫᎬᎳᎷᎻᎽᏀᏂᏃᏎᏒᏔᏙᏚᏞᏟᏢᏦᏧᏩᏮᏴ", "DRTIYAJEWMHYGHZSRWVSLCPKJGBB"),
        // Lisu, Coptic
        ("ⲀⲁⲂⲉⲒⲓⲔⲕⲘⲚⲟⲞⲣⲢⲤⲥⲦⲭꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓥꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ", "AaBeIiKkMNoOpPCcTxBPDTGKJCZFMNLSRvVHWXYAEIOU"),
    ];

    private static readonly char[] Latins = Table();

    /// <summary>The Latin letter that a letter of another script looks like; zero where there is none.</summary>
    public static char Latin(char letter) => letter < 0x370 ? '\0' : Latins[letter];

    private static char[] Table()
    {
        var table = new char[0x10000];
        foreach (var (shape, latin) in Alphabets.SelectMany(a => a.Shapes.Zip(a.Latin)))
        {
            table[shape] = latin;
        }

        return table;
    }
}
