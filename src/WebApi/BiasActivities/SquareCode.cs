using System.Globalization;
using System.Text;
using QRCoder;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>A QR code as one path, drawn without a picture file.</summary>
internal static class SquareCode
{
    /// <summary>The path and the length of a side, in modules.</summary>
    public static (string Path, int Size) Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            for (var x = 0; x < code.ModuleMatrix.Count; x++)
            {
                if (code.ModuleMatrix[y][x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return (path.ToString(), code.ModuleMatrix.Count);
    }
}
