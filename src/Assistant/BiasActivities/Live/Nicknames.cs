using System.Security.Cryptography;

namespace Homeroom.Assistant.BiasActivities.Live;

/// <summary>Made-up names to pick from: a colour and an animal. Nobody can type one, so none can hurt or say who somebody is.</summary>
public static class Nicknames
{
    private static readonly string[] Colours =
    [
        "Amber",
        "Azure",
        "Bronze",
        "Cedar",
        "Cobalt",
        "Copper",
        "Coral",
        "Crimson",
        "Fern",
        "Gold",
        "Grey",
        "Indigo",
        "Ivory",
        "Jade",
        "Lemon",
        "Lilac",
        "Lime",
        "Maple",
        "Mint",
        "Moss",
        "Navy",
        "Olive",
        "Opal",
        "Pearl",
        "Plum",
        "Quartz",
        "Ruby",
        "Saffron",
        "Sage",
        "Sienna",
        "Silver",
        "Teal",
    ];

    private static readonly string[] Animals =
    [
        "Badger",
        "Beetle",
        "Bison",
        "Crane",
        "Cricket",
        "Curlew",
        "Dolphin",
        "Dragonfly",
        "Eagle",
        "Falcon",
        "Finch",
        "Fox",
        "Gecko",
        "Hare",
        "Heron",
        "Ibex",
        "Kestrel",
        "Koala",
        "Lark",
        "Lynx",
        "Marten",
        "Moth",
        "Newt",
        "Orca",
        "Osprey",
        "Otter",
        "Owl",
        "Panda",
        "Penguin",
        "Plover",
        "Puffin",
        "Raven",
        "Robin",
        "Salmon",
        "Seal",
        "Sparrow",
        "Stork",
        "Swift",
        "Tern",
        "Tiger",
        "Toucan",
        "Trout",
        "Turtle",
        "Walrus",
        "Wombat",
        "Wren",
        "Yak",
        "Zebra",
    ];

    /// <summary>How many there are.</summary>
    public static int Count => Colours.Length * Animals.Length;

    /// <summary>Whether it is one of ours.</summary>
    public static bool Has(string? nickname) =>
        nickname?.Split(' ') is [var colour, var animal] && Colours.Contains(colour) && Animals.Contains(animal);

    /// <summary>Some that are free, drawn by chance and each with another animal.</summary>
    public static IReadOnlyList<string> Offer(Func<string, bool> isTaken, int count)
    {
        List<string> offered = [];
        for (var tries = 0; offered.Count < count && tries < Count; tries++)
        {
            var name = Draw();
            if (!isTaken(name) && !offered.Exists(o => o.Split(' ')[1] == name.Split(' ')[1]))
            {
                offered.Add(name);
            }
        }

        return offered;
    }

    private static string Draw() =>
        $"{Colours[RandomNumberGenerator.GetInt32(Colours.Length)]} {Animals[RandomNumberGenerator.GetInt32(Animals.Length)]}";
}
