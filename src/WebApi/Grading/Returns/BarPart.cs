using System.Globalization;
using Homeroom.Assistant.Grading.Overview;

namespace Homeroom.WebApi.Grading.Returns;

/// <summary>A piece of a stacked bar, in percent of its width.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Shade">From 1 for the lowest level to 5 for the highest.</param>
/// <param name="Papers">How many papers it stands for.</param>
internal sealed record BarPart(double Start, double Width, int Shade, int Papers)
{
    private const int Shades = 5;

    /// <summary>Where its number stands.</summary>
    public string Middle => Percent(Start + (Width / 2));

    /// <summary>The pieces of a criterion; a level without a paper has none.</summary>
    public static IReadOnlyList<BarPart> Of(CriterionFigures figures)
    {
        List<BarPart> parts = [];
        var start = 0.0;
        for (var i = 0; i < figures.Levels.Count; i++)
        {
            if (figures.Levels[i].Papers is > 0 and var papers)
            {
                var width = 100.0 * papers / figures.Marked;
                parts.Add(new BarPart(start, width, ShadeOf(i, figures.Levels.Count), papers));
                start += width;
            }
        }

        return parts;
    }

    /// <summary>The shade of a level; the middle one is used only where the levels have a middle.</summary>
    public static int ShadeOf(int level, int levels)
    {
        var place = levels == 1 ? 0 : (double)level * (Shades - 1) / (levels - 1);
        return 1 + (int)Math.Round(place);
    }

    /// <summary>As "12.5%".</summary>
    public static string Percent(double share) => share.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
