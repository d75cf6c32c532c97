using System.IO.Compression;

namespace Homeroom.WebApi.Accounts;

/// <summary>A ZIP that is sent entry by entry. An entry is packed in memory, because packing writes without waiting, which a response does not allow.</summary>
internal sealed class GrowingZip : IAsyncDisposable
{
    private readonly Packed _packed = new();
    private readonly ZipArchive _zip;
    private readonly Stream _to;

    public GrowingZip(Stream to)
    {
        _to = to;
        _zip = new ZipArchive(_packed, ZipArchiveMode.Create, leaveOpen: true);
    }

    /// <summary>Adds a file and sends it.</summary>
    public async Task AddAsync(string name, byte[] content, CancellationToken ct)
    {
        using (var entry = _zip.CreateEntry(name, CompressionLevel.Fastest).Open())
        {
            entry.Write(content);
        }

        await SendAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        _zip.Dispose();
        await SendAsync(CancellationToken.None);
        await _packed.DisposeAsync();
    }

    private async Task SendAsync(CancellationToken ct)
    {
        await _to.WriteAsync(_packed.GetBuffer().AsMemory(0, (int)_packed.Length), ct);
        _packed.SetLength(0);
    }

    // What has been sent cannot be gone back to.
    private sealed class Packed : MemoryStream
    {
        public override bool CanSeek => false;
    }
}
