namespace Homeroom.Assistant.Grading.Essays;

/// <summary>
/// Ridge in its dual form: with as many unknowns as there are marked papers, however many words. What each mark would have been had it been left out is
/// exact and costs nothing more (the leave-one-out residual is the dual weight over the diagonal of the inverse; Rasmussen and Williams 2006, 5.12).
/// </summary>
/// <param name="Dual">One weight a marked paper.</param>
/// <param name="LeftOut">The value of each marked paper, told from the others alone.</param>
/// <param name="Error">The mean square of what those miss.</param>
internal sealed record Ridge(double[] Dual, double[] LeftOut, double Error)
{
    /// <summary>Fits it; null where the likeness is no proper one.</summary>
    /// <param name="likeness">How alike the marked papers are.</param>
    /// <param name="penalty">What keeps the weights small.</param>
    /// <param name="values">What is to be told.</param>
    public static Ridge? Fit(double[,] likeness, double penalty, double[] values)
    {
        var n = values.Length;
        var matrix = (double[,])likeness.Clone();
        for (var i = 0; i < n; i++)
        {
            matrix[i, i] += penalty;
        }

        if (Cholesky.Inverse(matrix) is not { } inverse)
        {
            return null;
        }

        var (dual, left, error) = (new double[n], new double[n], 0.0);
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                dual[i] += inverse[i, j] * values[j];
            }

            var missed = dual[i] / inverse[i, i];
            left[i] = values[i] - missed;
            error += missed * missed / n;
        }

        return new Ridge(dual, left, error);
    }
}
