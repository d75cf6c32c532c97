using System.Buffers;
using Microsoft.Extensions.ObjectPool;

namespace Homeroom.WebApi.Shell;

/// <summary>A part as the whole answer. It is written before the first byte goes out, so that a fault can still become a page of its own.</summary>
internal sealed class PageResult(Type part, IReadOnlyDictionary<string, object?> parameters, int status) : IResult
{
    // Pages are as long as a plan. Taken anew each time, such buffers would keep the garbage collector busy.
    private static readonly ObjectPool<ArrayBufferWriter<byte>> Buffers = ObjectPool.Create(new Emptied());

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var page = Buffers.Get();
        try
        {
            using (var writer = new PageWriter(httpContext.RequestServices, httpContext, page))
            {
                writer.Write(part, parameters);
            }

            httpContext.Response.StatusCode = status;
            httpContext.Response.ContentType = "text/html; charset=utf-8";
            await httpContext.Response.Body.WriteAsync(page.WrittenMemory, httpContext.RequestAborted);
        }
        finally
        {
            Buffers.Return(page);
        }
    }

    private sealed class Emptied : PooledObjectPolicy<ArrayBufferWriter<byte>>
    {
        private const int Most = 1024 * 1024;

        public override ArrayBufferWriter<byte> Create() => new(64 * 1024);

        public override bool Return(ArrayBufferWriter<byte> obj)
        {
            obj.Clear();
            return obj.Capacity <= Most;
        }
    }
}
