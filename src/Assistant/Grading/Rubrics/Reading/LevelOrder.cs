using System.Collections.Frozen;

namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>Names of levels that schools use, and which of them stand above others, for rubrics without points.</summary>
internal static class LevelOrder
{
    private static readonly FrozenDictionary<string, int> Places = new Dictionary<int, string>
    {
        [0] = "not yet|no evidence|missing|incomplete|not attempted|not shown|not evident|absent|none|no attempt",
        [1] =
            "beginning|beginner|novice|emerging|entering|below|below expectations|below standard|below basic|far below|does not meet|does not meet expectations|unsatisfactory|limited|inadequate|insufficient|minimal|needs improvement|needs support|weak|poor|starting",
        [2] =
            "getting there|developing|approaching|approaching expectations|approaching standard|approaches|approaches expectations|basic|partial|partially meets|partially proficient|progressing|fair|apprentice|nearly meets|almost|nearly there|intermediate",
        [3] =
            "secure|proficient|meets|meets expectations|meets standard|meeting|meeting expectations|satisfactory|good|competent|at standard|on track|adequate|effective|practitioner|capable|achieved|got it|consolidating",
        [4] =
            "strong|advanced|exceeds|exceeds expectations|exceeds standard|exceeding|exceeding expectations|above standard|above expectations|exemplary|excellent|outstanding|distinguished|mastery|mastered|expert|extending|superior|highly effective|thorough|exceptional",
    }
        .SelectMany(p => p.Value.Split('|').Select(name => KeyValuePair.Create(name, p.Key)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where a name stands, from 0 for the lowest; null where it is not known.</summary>
    public static int? Of(string name) => Places.TryGetValue(name.Trim(), out var place) ? place : null;

    /// <summary>Whether a cell is the head of a level: with points, or with a name that is known.</summary>
    public static bool IsHead(string cell) => LevelHead.Read(cell) is var head && (head.Points is not null || Of(head.Name) is not null);
}
