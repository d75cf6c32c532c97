using System.Text;

namespace Homeroom.Evals.Swaps;

/// <summary>Writes the counterfactual of every text of a file: one line out for each line in, in the same order.</summary>
internal static class SwapCommand
{
    /// <summary>Runs it. 0: every line was read. 1: some were not. 2: it could not be begun or ended.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter say, TextWriter complain)
    {
        if (SwapOptions.Read(arguments, complain) is not { } options)
        {
            return 2;
        }

        try
        {
            return Swap(options, say, complain);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complain.WriteLine(e.Message);
            return 2;
        }
    }

    private static int Swap(SwapOptions options, TextWriter say, TextWriter complain)
    {
        var (number, read, changed, unread) = (0, 0, 0, 0);
        using var texts = new StreamReader(options.Input);
        using var results = new StreamWriter(options.Output, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        while (texts.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                var text = SwapLine.Read(line);
                var swapped = text with { Text = options.Swap.Swap(text.Text) };
                results.Write(swapped.Write() + "\n");
                read++;
                changed += swapped.Text == text.Text ? 0 : 1;
            }
            catch (FormatException e)
            {
                complain.WriteLine($"{options.Input}, line {number}: {e.Message}");
                unread++;
            }
        }

        say.WriteLine($"{read} texts read, {changed} of them changed, {unread} lines not read.");
        return unread == 0 ? 0 : 1;
    }
}
