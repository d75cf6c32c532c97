namespace Homeroom.Assistant.Grading.Essays;

/// <summary>The inverse of a symmetric positive matrix, by Cholesky's factor. One thread and one order of sums, so that every machine says the same.</summary>
internal static class Cholesky
{
    /// <summary>The inverse; null where the matrix is not positive.</summary>
    public static double[,]? Inverse(double[,] matrix)
    {
        var n = matrix.GetLength(0);
        if (Factor(matrix, n) is not { } lower)
        {
            return null;
        }

        var inverse = new double[n, n];
        var column = new double[n];
        for (var k = 0; k < n; k++)
        {
            Solve(lower, n, k, column);
            for (var i = 0; i < n; i++)
            {
                inverse[i, k] = column[i];
            }
        }

        return inverse;
    }

    private static double[,]? Factor(double[,] matrix, int n)
    {
        var lower = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                {
                    sum -= lower[i, k] * lower[j, k];
                }

                if (i != j)
                {
                    lower[i, j] = sum / lower[j, j];
                }
                else if (sum > 0)
                {
                    lower[i, i] = Math.Sqrt(sum);
                }
                else
                {
                    return null;
                }
            }
        }

        return lower;
    }

    private static void Solve(double[,] lower, int n, int unit, double[] column)
    {
        for (var i = 0; i < n; i++)
        {
            var sum = i == unit ? 1.0 : 0.0;
            for (var k = unit; k < i; k++)
            {
                sum -= lower[i, k] * column[k];
            }

            column[i] = i < unit ? 0 : sum / lower[i, i];
        }

        for (var i = n - 1; i >= 0; i--)
        {
            var sum = column[i];
            for (var k = i + 1; k < n; k++)
            {
                sum -= lower[k, i] * column[k];
            }

            column[i] = sum / lower[i, i];
        }
    }
}
