using System.Collections.Frozen;
using Homeroom.Assistant.Grading.Answers.Exact;

namespace Homeroom.Assistant.Grading.Answers.Measures;

/// <summary>Units: how much of the base units each is. Exact values from the SI brochure (2019) and NIST Handbook 44.</summary>
internal static class UnitTable
{
    // name, size, base units; a star says that prefixes may stand before it.
    private const string Units = """
        m* 1 m|g* 0.001 kg|s* 1 s|A* 1 A|K* 1 K|mol* 1 mol|cd* 1 cd|rad* 1|sr 1
        Hz* 1 s^-1|N* 1 kg m s^-2|Pa* 1 kg m^-1 s^-2|J* 1 kg m^2 s^-2|W* 1 kg m^2 s^-3|C* 1 A s|V* 1 kg m^2 s^-3 A^-1|VA* 1 kg m^2 s^-3
        F* 1 kg^-1 m^-2 s^4 A^2|ohm* 1 kg m^2 s^-3 A^-2|Ohm* 1 kg m^2 s^-3 A^-2|S* 1 kg^-1 m^-2 s^3 A^2|Wb* 1 kg m^2 s^-2 A^-1
        T* 1 kg s^-2 A^-1|H* 1 kg m^2 s^-2 A^-2|lm* 1 cd|lx* 1 cd m^-2|Bq* 1 s^-1|Gy* 1 m^2 s^-2|Sv* 1 m^2 s^-2|kat* 1 mol s^-1|dpt* 1 m^-1
        l* 0.001 m^3|L* 0.001 m^3|litre* 0.001 m^3|liter* 0.001 m^3|cc 0.000001 m^3|t* 1000 kg|ha 10000 m^2|bar* 100000 kg m^-1 s^-2
        min 60 s|h 3600 s|hr 3600 s|hour 3600 s|hours 3600 s|day 86400 s|d 86400 s|days 86400 s|week 604800 s|yr 31557600 s|sec 1 s|Wh* 3600 kg m^2 s^-2
        eV* 1.602176634e-19 kg m^2 s^-2|amu* 1.66053906660e-27 kg|u 1.66053906660e-27 kg|Da* 1.66053906660e-27 kg|cal* 4.184 kg m^2 s^-2|Cal 4184 kg m^2 s^-2
        Btu 1055.05585262 kg m^2 s^-2|atm 101325 kg m^-1 s^-2|mmHg 133.322387415 kg m^-1 s^-2|torr 133.322368421 kg m^-1 s^-2|psi 6894.757293168 kg m^-1 s^-2
        in 0.0254 m|inch 0.0254 m|ft 0.3048 m|foot 0.3048 m|feet 0.3048 m|yd 0.9144 m|mi 1609.344 m|mile 1609.344 m|miles 1609.344 m|nmi 1852 m
        au 149597870700 m|AU 149597870700 m|ly 9460730472580800 m|pc* 30856775814913673 m|angstrom 1e-10 m|acre 4046.8564224 m^2
        lb 0.45359237 kg|lbs 0.45359237 kg|oz 0.028349523125 kg|ton 907.18474 kg|slug 14.59390294 kg|lbf 4.4482216152605 kg m s^-2|hp 745.69987158227 kg m^2 s^-3
        gal 0.003785411784 m^3|qt 0.000946352946 m^3|pt 0.000473176473 m^3|cup 0.0002365882365 m^3|floz 0.0000295735295625 m^3
        mph 0.44704 m s^-1|kn 0.514444444444444 m s^-1|rpm 0.0166666666666667 s^-1|dyn 0.00001 kg m s^-2|erg 1e-7 kg m^2 s^-2|P* 0.1 kg m^-1 s^-1|M* 1000 mol m^-3
        """;

    private const string Prefixes =
        "Q 30|R 27|Y 24|Z 21|E 18|P 15|T 12|G 9|M 6|k 3|h 2|da 1|d -1|c -2|m -3|u -6|n -9|p -12|f -15|a -18|z -21|y -24|r -27|q -30";

    private static readonly FrozenDictionary<string, Unit> All = Units
        .Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(Read)
        .ToFrozenDictionary(u => u.Name, u => u, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Rational> Powers = Prefixes
        .Split('|')
        .Select(p => p.Split(' '))
        .ToFrozenDictionary(
            p => p[0],
            p => new Rational(10).Power(int.Parse(p[1], System.Globalization.CultureInfo.InvariantCulture)),
            StringComparer.Ordinal
        );

    internal sealed record Unit(string Name, Rational Size, IReadOnlyDictionary<string, int> Bases, bool TakesPrefix);

    /// <summary>The unit of that name, a prefix before it or not; null if there is none.</summary>
    public static Unit? Find(string name)
    {
        if (All.TryGetValue(name, out var unit))
        {
            return unit;
        }

        foreach (var length in (int[])[1, 2])
        {
            if (
                name.Length > length
                && Powers.TryGetValue(name[..length], out var power)
                && All.TryGetValue(name[length..], out var of)
                && of.TakesPrefix
            )
            {
                return of with { Name = name, Size = of.Size * power };
            }
        }

        return null;
    }

    private static Unit Read(string written)
    {
        var parts = written.Split(' ');
        Dictionary<string, int> bases = [];
        foreach (var part in parts.Skip(2).Select(p => p.Split('^')))
        {
            bases[part[0]] = part.Length == 1 ? 1 : int.Parse(part[1], System.Globalization.CultureInfo.InvariantCulture);
        }

        return new Unit(parts[0].TrimEnd('*'), Rational.Parse(parts[1]), bases, parts[0].EndsWith('*'));
    }
}
