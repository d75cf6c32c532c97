namespace Homeroom.Assistant.Models;

/// <summary>Cuts off an answer that does not end, before a buffer grows with it.</summary>
internal sealed class BoundedAnswers : DelegatingHandler
{
    /// <summary>Longest answer in bytes; a streamed reply of the longest text is far below it.</summary>
    public const long Longest = 64 * 1024 * 1024;

    /// <summary>Longest line in bytes: one event of a stream, or an answer that is not streamed.</summary>
    public const int LongestLine = 4 * 1024 * 1024;

    /// <summary>Wraps the network.</summary>
    public BoundedAnswers()
        : base(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                ConnectTimeout = TimeSpan.FromSeconds(15),
                PooledConnectionLifetime = TimeSpan.FromMinutes(10),
                UseCookies = false,
            }
        ) { }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        var bounded = new StreamContent(new Counted(await answer.Content.ReadAsStreamAsync(cancellationToken)));
        foreach (var (name, values) in answer.Content.Headers)
        {
            bounded.Headers.TryAddWithoutValidation(name, values);
        }

        answer.Content = bounded;
        return answer;
    }

    private sealed class Counted(Stream inner) : Stream
    {
        private long _all;
        private int _line;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _all;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Count(inner.Read(buffer, offset, count), buffer.AsSpan(offset));

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Count(await inner.ReadAsync(buffer, cancellationToken), buffer.Span);

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Flush() => inner.Flush();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }

        private int Count(int read, ReadOnlySpan<byte> buffer)
        {
            var end = buffer[..read].LastIndexOf((byte)'\n');
            _all += read;
            _line = end < 0 ? _line + read : read - end - 1;
            return _all > Longest || _line > LongestLine ? throw new InvalidDataException("The answer does not end.") : read;
        }
    }
}
