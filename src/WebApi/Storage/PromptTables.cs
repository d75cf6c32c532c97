using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>The text of a prompt, once, under the hash of its content.</summary>
internal sealed class PromptTextRecord
{
    public string Hash { get; set; } = "";
    public string Yaml { get; set; } = "";
}

/// <summary>One version of a prompt.</summary>
internal sealed class PromptVersionRecord
{
    public string Id { get; set; } = "";
    public string Prompt { get; set; } = "";
    public int Number { get; set; }
    public string Author { get; set; } = "";
    public int Turn { get; set; }
    public string? Parent { get; set; }
    public string ParentHash { get; set; } = "";
    public string? MergedHash { get; set; }
    public string Why { get; set; } = "";
    public string Hash { get; set; } = "";
    public long At { get; set; }
}

/// <summary>That a version is used from a moment on.</summary>
internal sealed class PromptUseRecord
{
    public string Prompt { get; set; } = "";
    public string Scope { get; set; } = "";
    public string Owner { get; set; } = "";
    public int Turn { get; set; }
    public string? Revision { get; set; }
    public string By { get; set; } = "";
    public long At { get; set; }
}

/// <summary>The tables of the prompts.</summary>
internal static class PromptTables
{
    public static void MapPrompts(this ModelBuilder model)
    {
        model.Entity<PromptTextRecord>(t =>
        {
            t.ToTable("PromptTexts");
            t.HasKey(x => x.Hash);
        });
        model.Entity<PromptVersionRecord>(v =>
        {
            v.ToTable("PromptVersions");
            v.HasKey(x => x.Id);
            v.HasIndex(x => new { x.Prompt, x.Number }).IsUnique();
            v.HasIndex(x => new
                {
                    x.Prompt,
                    x.Author,
                    x.Turn,
                })
                .IsUnique();
            v.HasIndex(x => x.Author);
        });
        model.Entity<PromptUseRecord>(u =>
        {
            u.ToTable("PromptUses");
            u.HasKey(x => new
            {
                x.Owner,
                x.Prompt,
                x.Scope,
                x.Turn,
            });
        });
    }
}
