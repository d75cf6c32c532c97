using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace Homeroom.Snapshots;

/// <summary>
/// Holds a text against the one that was approved before, in Verify's own file names: Class.Method.verified.txt beside the
/// test. On a difference the new text is written as .received. beside it; HOMEROOM_ACCEPT=1 takes it over. A build with the full
/// feed has Verify do it.
/// </summary>
internal static partial class Snapshot
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Compares, whatever the line ends; the end of the file counts without its last line end.</summary>
    /// <param name="text">The text as it is now.</param>
    /// <param name="extension">Extension of the file, without a dot.</param>
    /// <param name="parameters">For a test with several cases, as "name=value".</param>
    /// <param name="file">Set by the compiler.</param>
    /// <param name="method">Set by the compiler.</param>
    public static void Match(
        string text,
        string extension = "txt",
        string parameters = "",
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = ""
    )
    {
        var name = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(parameters.Length > 0 ? "_" + parameters : "")}";
        var (accepts, isDone) = (Environment.GetEnvironmentVariable("HOMEROOM_ACCEPT") == "1", false);
        Verified(text, extension, name, file, accepts, ref isDone);
        if (!isDone)
        {
            Compare(text, extension, name, Path.GetDirectoryName(file)!, accepts);
        }
    }

    static partial void Verified(string text, string extension, string name, string file, bool accepts, ref bool isDone);

    private static void Compare(string text, string extension, string name, string folder, bool accepts)
    {
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        if (accepts)
        {
            File.WriteAllText(verified, Even(text) + "\n", Plain);
        }

        if (File.Exists(verified) && Even(File.ReadAllText(verified)) == Even(text))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, Even(text) + "\n", Plain);
        Assert.Fail(
            File.Exists(verified)
                ? $"{name} has changed {FirstDifference(Even(File.ReadAllText(verified)), Even(text))}. Look at {received}; when it is right, set HOMEROOM_ACCEPT=1 and run the test again."
                : $"{name} has no verified file yet. Look at {received}; when it is right, set HOMEROOM_ACCEPT=1 and run the test again."
        );
    }

    private static string Even(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n');

    private static string FirstDifference(string verified, string now)
    {
        var (before, after) = (verified.Split('\n'), now.Split('\n'));
        var at = before.Zip(after).TakeWhile(l => l.First == l.Second).Count();
        return $"at line {at + 1}: {Line(before, at)} became {Line(after, at)}";
    }

    private static string Line(string[] lines, int at) => at < lines.Length ? $"“{lines[at]}”" : "nothing";
}
