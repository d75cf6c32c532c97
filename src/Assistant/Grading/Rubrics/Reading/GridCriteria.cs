using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>Reads the criteria of a table, with the levels as its columns or as its rows.</summary>
internal static partial class GridCriteria
{
    private const int MostRows = 200;
    private const int MostColumns = 40;
    private const string HowTo = "Put the criteria in the first column and one level in the head of each further column, such as “4 - Strong”.";

    /// <summary>The criteria, and the title that a first row across the table tells; null for none.</summary>
    public static (IReadOnlyList<RoughCriterion> Criteria, string? Title) Read(IReadOnlyList<IReadOnlyList<string>> rows, List<string> notes)
    {
        var grid = rows.Where(r => r.Any(c => c.Length > 0)).ToList();
        string? title = null;
        while (grid.Count > 1 && grid[0].Count(c => c.Length > 0) == 1 && grid[1].Count(c => c.Length > 0) > 1)
        {
            title ??= grid[0].First(c => c.Length > 0);
            grid.RemoveAt(0);
        }

        CheckSize(grid);
        var width = grid[0].Count;
        var even = grid.Select(r => (IReadOnlyList<string>)[.. r, .. Enumerable.Repeat("", width - r.Count)]).ToList();
        return (Criteria(HasLevelsAsRows(even) ? Turned(even) : even, notes), title);
    }

    private static void CheckSize(List<IReadOnlyList<string>> grid)
    {
        if (grid.Count < 2 || grid[0].Count < 2)
        {
            throw new UnreadableRubricException($"There is no table with at least two rows and two columns. {HowTo}");
        }

        if (grid.Count > MostRows || grid[0].Count > MostColumns)
        {
            throw new UnreadableRubricException(
                $"The table has {grid.Count} rows and {grid[0].Count} columns, too many for a rubric. Bring the rubric alone."
            );
        }

        var wide = grid.FindIndex(r => r.Count > grid[0].Count && r.Skip(grid[0].Count).Any(c => c.Length > 0));
        if (wide > 0)
        {
            throw new UnreadableRubricException(
                $"Row {wide + 1} has {grid[wide].Count} cells, the first row {grid[0].Count}. Put texts with commas in quotation marks, and each text in one cell."
            );
        }

        for (var i = 0; i < grid.Count; i++)
        {
            grid[i] = [.. grid[i].Take(grid[0].Count)];
        }
    }

    private static bool HasLevelsAsRows(IReadOnlyList<IReadOnlyList<string>> grid)
    {
        var heads = grid[0].Skip(1).Where(c => c.Length > 0 && !IsPassedOver(c) && !IsWeight(c)).ToList();
        var firsts = grid.Skip(1).Select(r => r[0]).Where(c => c.Length > 0 && !IsPassedOver(c) && !IsWeight(c)).ToList();
        var (asColumns, asRows) = (Share(heads), Share(firsts));
        var isCriterion = Regex.IsMatch(grid[0][0], @"^(criteri|trait|categor|skill|element|domain|standard|objective)", RegexOptions.IgnoreCase);
        var isLevel = Regex.IsMatch(grid[0][0], @"^(level|score|points?|mark|rating|grade|scale)s?\b", RegexOptions.IgnoreCase);
        return isCriterion && heads.Count > 0 && asColumns >= asRows ? false
            : isLevel && asRows > 0.5 ? true
            : asColumns >= 0.5 && asColumns >= asRows ? false
            : asRows > 0.5 ? true
            : throw new UnreadableRubricException($"It does not show which cells name the levels. {HowTo}");
    }

    private static double Share(List<string> cells) => cells.Count == 0 ? 0 : cells.Count(LevelOrder.IsHead) / (double)cells.Count;

    private static List<IReadOnlyList<string>> Turned(List<IReadOnlyList<string>> grid) =>
        [.. Enumerable.Range(0, grid[0].Count).Select(column => (IReadOnlyList<string>)[.. grid.Select(r => r[column])])];

    private static IReadOnlyList<RoughCriterion> Criteria(IReadOnlyList<IReadOnlyList<string>> grid, List<string> notes)
    {
        var columns = Enumerable.Range(1, grid[0].Count - 1).ToList();
        var weight = columns.FindIndex(c => IsWeight(grid[0][c])) + 1;
        var passed = columns.Where(c => IsPassedOver(grid[0][c]) || grid.All(r => r[c].Length == 0)).ToList();
        var named = passed.Where(c => grid[0][c].Length > 0).Select(c => $"“{grid[0][c]}”").ToList();
        if (named.Count > 0)
        {
            notes.Add($"{string.Join(", ", named)} {(named.Count == 1 ? "is no level and was" : "are no levels and were")} left out.");
        }

        var levels = columns.Where(c => c != weight && !passed.Contains(c)).ToList();
        if (levels.FirstOrDefault(c => grid[0][c].Length == 0) is > 0 and var nameless)
        {
            throw new UnreadableRubricException($"Column {nameless + 1} has texts and no head. Write its level there, such as “4 - Strong”.");
        }

        var heads = levels.ToDictionary(c => c, c => LevelHead.Read(grid[0][c]));
        var rows = grid.Skip(1).Where(r => r.Any(c => c.Length > 0)).ToList();
        var hasTexts = rows.Any(r => levels.Any(c => r[c].Length > 0));
        return
        [
            .. rows.Where(r => IsCriterion(r, levels, hasTexts, notes))
                .Select(r => new RoughCriterion(r[0], weight > 0 ? r[weight] : "", [.. levels.Select(c => new RoughLevel(heads[c], r[c]))])),
        ];
    }

    private static bool IsCriterion(IReadOnlyList<string> row, List<int> levels, bool hasTexts, List<string> notes)
    {
        if (row[0].Length == 0)
        {
            var said = row.First(c => c.Length > 0);
            throw new UnreadableRubricException(
                $"A row with “{(said.Length > 40 ? said[..39] + "…" : said)}” has no criterion in its first column. Write its name there."
            );
        }

        var isOne = !IsPassedOver(row[0]) && (!hasTexts || levels.Any(c => row[c].Length > 0));
        if (!isOne)
        {
            notes.Add($"The row “{row[0]}” is no criterion and was left out.");
        }

        return isOne;
    }

    private static bool IsWeight(string cell) => cell.Length <= 40 && Weights().IsMatch(cell.Trim());

    private static bool IsPassedOver(string cell) => cell.Length <= 60 && Passed().IsMatch(cell.Trim());

    [GeneratedRegex(
        @"^(weight(s|ing|age)?( ?\(?%\)?)?|%|percent(age)?|multiplier|factor|x)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Weights();

    [GeneratedRegex(
        @"^((your |final |my )?(score|points?|mark|grade)s?( earned| given| awarded| possible)?:?|total( score| points)?:?( ?[/_].*)?|(teacher |student )?(comment|note|feedback)s?:?|self|peer|teacher|self[- ]assessment)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Passed();
}
