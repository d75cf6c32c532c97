namespace Homeroom.Assistant.Grading.Papers;

/// <summary>Reads a stream whose length nobody vouches for.</summary>
internal static class Bounded
{
    /// <summary>Its bytes, and no more than so many.</summary>
    public static byte[] Read(Stream stream, int most)
    {
        using var read = new MemoryStream();
        var part = new byte[16 * 1_024];
        while (read.Length < most)
        {
            var got = stream.Read(part, 0, (int)Math.Min(part.Length, most - read.Length));
            if (got == 0)
            {
                break;
            }

            read.Write(part, 0, got);
        }

        return read.ToArray();
    }
}
