using System.Text;

namespace Homeroom.Assistant.Evaluation.Baselines;

/// <summary>The baselines of a folder, a file for each suite.</summary>
public sealed class BaselineFolder(string folder)
{
    /// <summary>The folder.</summary>
    public string Path => folder;

    /// <summary>The baseline of a suite; null where there is none.</summary>
    /// <exception cref="FormatException">The file is no baseline.</exception>
    public Baseline? Find(string suite)
    {
        var file = Baseline.PathOf(folder, suite);
        try
        {
            return File.Exists(file) ? Baseline.Read(File.ReadAllText(file)) : null;
        }
        catch (FormatException e)
        {
            throw new FormatException($"{file}: {e.Message}", e);
        }
    }

    /// <summary>Writes a baseline, whole or not at all, and says where.</summary>
    public string Write(Baseline baseline)
    {
        var file = Baseline.PathOf(folder, baseline.Suite);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file + ".new", baseline.Write(), new UTF8Encoding(false));
        File.Move(file + ".new", file, overwrite: true);
        return file;
    }
}
