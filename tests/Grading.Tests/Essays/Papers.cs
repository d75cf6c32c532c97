using Homeroom.Assistant.Grading.Essays;

namespace Homeroom.Grading.Tests.Essays;

/// <summary>A made class: papers that are the longer and richer the higher their mark.</summary>
internal static class Papers
{
    public static readonly Scale Scale = new(1, 6);

    private static readonly string[] Points =
    [
        "A school garden gives every pupil fresh air and a reason to move during the day.",
        "Because we plant the seeds ourselves, we understand how vegetables grow and why water matters.",
        "For example, our class grew tomatoes in spring and sold them at the summer market.",
        "However, some parents worry that the garden costs money which the library needs.",
        "The garden also teaches patience, since nothing is ripe after one afternoon of work.",
        "In addition, the kitchen could use the herbs, so that lunches would taste better.",
        "Therefore the council should give us the empty ground behind the gym.",
        "Research from other districts suggests that gardens improve attendance and science results.",
        "Although weeding is tiring, most pupils enjoy it when they work together with friends.",
        "In conclusion, a garden is worth the effort, the money and the mud on our shoes.",
    ];

    /// <summary>The mark that a paper of the class deserves.</summary>
    public static double Mark(int at) => 1 + (at % 6);

    /// <summary>A class; the first ones are marked.</summary>
    public static List<Paper> Class(int papers, int marked) =>
        [.. Enumerable.Range(0, papers).Select(i => new Paper($"p{i:D3}", Text(i), i < marked ? Mark(i) : null))];

    /// <summary>The text of one paper.</summary>
    public static string Text(int at)
    {
        var sentences = 3 + (int)Mark(at);
        var chosen = Enumerable.Range(0, sentences).Select(i => Points[(at + (i * 3)) % Points.Length]);
        return string.Join(' ', chosen)
            + $" I counted {at + 2} plants on {at % 28} days, and {at * 7 % 31} of them were {(at % 2 == 0 ? "beans" : "peas")}.";
    }
}
