using Homeroom.Assistant.Grading.Agreement;
using Homeroom.Assistant.Grading.Essays;

namespace Homeroom.Grading.Tests.Essays;

public sealed class FormulaTests
{
    [Fact]
    public void The_inverse_of_a_positive_matrix_is_exact()
    {
        var inverse = Cholesky.Inverse(
            new double[,]
            {
                { 4, 2 },
                { 2, 3 },
            }
        )!;
        Assert.Equal(0.375, inverse[0, 0], 12);
        Assert.Equal(-0.25, inverse[0, 1], 12);
        Assert.Equal(0.5, inverse[1, 1], 12);
        Assert.Null(
            Cholesky.Inverse(
                new double[,]
                {
                    { 1, 2 },
                    { 2, 1 },
                }
            )
        );
    }

    [Fact]
    public void What_is_left_out_is_what_a_fit_without_it_says()
    {
        double[,] likeness =
        {
            { 2, 1, 0.5 },
            { 1, 2, 0.3 },
            { 0.5, 0.3, 1.5 },
        };
        double[] values = [1, -0.5, 0.7];
        var all = Ridge.Fit(likeness, 0.4, values)!;

        var without = Ridge.Fit(
            new double[,]
            {
                { 2, 0.3 },
                { 0.3, 1.5 },
            },
            0.4,
            [-0.5, 0.7]
        )!;
        var told = (1 * without.Dual[0]) + (0.5 * without.Dual[1]);
        Assert.Equal(told, all.LeftOut[0], 10);
    }

    [Theory]
    [InlineData(3.5, 4)]
    [InlineData(3.49, 3)]
    [InlineData(9, 6)]
    [InlineData(-2, 1)]
    public void A_value_is_brought_to_the_nearest_mark(double value, double mark) => Assert.Equal(mark, new Scale(1, 6).Nearest(value));

    [Fact]
    public void Half_points_are_marks_where_they_are_allowed()
    {
        var scale = new Scale(0, 5, 0.5);
        Assert.Equal(3.5, scale.Nearest(3.4));
        Assert.True(scale.Holds(2.5));
        Assert.False(scale.Holds(2.25));
        Assert.Equal(2.5, scale.NoLower(2.1));
        Assert.Equal(2, scale.NoHigher(2.4));
    }

    [Theory]
    [InlineData(6, 1, 1)]
    [InlineData(1, 6, 0)]
    [InlineData(1, 6, 9)]
    [InlineData(double.NaN, 6, 1)]
    public void A_scale_that_is_none_says_so(double min, double max, double step) => Assert.NotNull(new Scale(min, max, step).Wrong);

    [Fact]
    public void Agreement_is_that_of_a_worked_example()
    {
        // Marks 1 1 2 3 and 1 2 2 3 on 1 to 3: observed disagreement 1 of 4 one step off, 0.0625 weighted; by chance 20 / 64.
        var agreement = MarkAgreement.Of([new(1, 1, 10), new(1, 2, 20), new(2, 2, 30), new(3, 3, 40)], new Scale(1, 3));
        Assert.Equal(1 - (0.0625 / 0.3125), agreement.Kappa, 6);
        Assert.Equal(0.75, agreement.Exact, 6);
        Assert.Equal(1, agreement.WithinOne, 6);
        Assert.Equal(4, agreement.ByLength.Sum(l => l.Papers));
    }
}
