using Homeroom.Assistant.Grading.Flags;
using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Grading.Tests.Flags;

public sealed class SentenceOrderTests
{
    private static readonly string[] Points =
    [
        "A school garden gives every student fresh air and a reason to move.",
        "Because we plant the seeds ourselves, we learn how beans grow.",
        "For example, our class grew tomatoes in spring and sold them.",
        "However, some parents worry that the garden costs money.",
        "The garden also teaches patience, since nothing is ripe at once.",
        "In addition, the kitchen could use the herbs for lunch.",
        "Therefore the council should give us the empty ground.",
        "Other schools have gardens, and their students like them.",
        "Weeding is tiring, but most students enjoy it with friends.",
        "In conclusion, a garden is worth the money and the mud.",
    ];

    // Every fourth paper has its sentences in another order. The figures were worked out before the counting was made faster.
    private static readonly double[] Known = [-0.195924, 5.509372, 4.286446, 4.701856, -0.640025, 5.242810, 4.471737, 4.468293];

    [Fact]
    public void Sentences_in_their_order_stand_far_above_chance_and_others_at_it()
    {
        var order = new SentenceOrder([.. Enumerable.Range(0, 40).Select(Paper)]);
        Assert.All(Known.Select((known, i) => (known, i)), k => Assert.Equal(k.known, order.Of(k.i), 0.00001));
    }

    private static PaperText Paper(int at) =>
        new(string.Join(' ', at % 4 == 0 ? Points.OrderBy(p => p.Length * (at + 3) % 11) : Points.Where((_, k) => (k + at) % 9 != 1)));
}
