using Homeroom.Assistant.Lessons.Paper;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Exports;

/// <summary>The print page as text.</summary>
internal sealed class PrintSheet(IServiceScopeFactory scopes, IWebHostEnvironment host)
{
    /// <summary>The page for a browser, which loads the style sheet.</summary>
    public Task<string> LinkedAsync(string title, IReadOnlyList<Block> blocks) => PageAsync(title, blocks, null);

    /// <summary>The page with its style sheet inside, so that it loads nothing.</summary>
    public async Task<string> AloneAsync(string title, IReadOnlyList<Block> blocks)
    {
        await using var file = host.WebRootFileProvider.GetFileInfo("css/print.css").CreateReadStream();
        using var reader = new StreamReader(file);
        return await PageAsync(title, blocks, await reader.ReadToEndAsync());
    }

    private async Task<string> PageAsync(string title, IReadOnlyList<Block> blocks, string? style)
    {
        await using var scope = scopes.CreateAsyncScope();
        return Pages.Piece<PrintPage>(
            scope.ServiceProvider,
            new()
            {
                [nameof(PrintPage.Title)] = title,
                [nameof(PrintPage.Blocks)] = blocks,
                [nameof(PrintPage.Style)] = style,
            }
        );
    }
}
