using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Prompts.Lint;

namespace Homeroom.Assistant.Prompts;

/// <summary>Opens the versions of a prompt and saves new ones. Nothing that was saved is ever changed.</summary>
public sealed class PromptDesk(PromptChoice choice, IPromptStore store, IRosterStore rosters, TimeProvider time)
{
    private const int LongestWhy = 300;

    /// <summary>All that a teacher may see of a prompt; null when there is no such prompt.</summary>
    public async Task<PromptFamily?> OpenAsync(string id, string teacher, CancellationToken ct) =>
        choice.Files.Find(id) is { } file
            ? new PromptFamily(file, id, teacher, await store.RevisionsAsync(id, ct), await store.UsesAsync(id, teacher, ct))
            : null;

    /// <summary>The text of a version; that of the file for null.</summary>
    public async Task<PromptFile> TextAsync(PromptFamily family, PromptRevision? version, CancellationToken ct) =>
        version is not null && await choice.ReadAsync(version.Hash, ct) is { } file ? file : family.File;

    /// <summary>A prompt with a teacher's text in place of that of the version it was made from. It may be one that nobody can use.</summary>
    public static PromptFile Edited(PromptFile from, PromptFile file, PromptEdit edit)
    {
        Dictionary<string, string> settings = new(from.ExecutionSettings.GetValueOrDefault("default") ?? []);
        Put(settings, "temperature", edit.Temperature);
        Put(settings, "max_tokens", edit.MaxTokens);
        // What goes in and out is the feature's, not the version's.
        return file with
        {
            Template = PromptYaml.Plain(edit.Template),
            ExecutionSettings = new() { ["default"] = settings },
            Content = "",
        };
    }

    /// <summary>What the lint says of a teacher's text.</summary>
    public async Task<LintReport> LintAsync(PromptFile edited, PromptFile file, string teacher, CancellationToken ct) =>
        PromptLint.Of(edited, file, await rosters.GetAsync(teacher, ct));

    /// <summary>Saves a version. It need not be fit for use, so that a teacher can go on tomorrow.</summary>
    public async Task<PromptOutcome> SaveAsync(PromptEdit edit, Teacher teacher, CancellationToken ct)
    {
        if (await OpenAsync(edit.Prompt, teacher.Id, ct) is not { } family || (edit.From != 0 && family.Find(edit.From) is null))
        {
            return new PromptOutcome(null, PromptRefusal.NotThere, "There is no such version, or it is not yours to see.");
        }

        var parent = family.Find(edit.From);
        var edited = Edited(await TextAsync(family, parent, ct), family.File, edit);
        return edit.Turn != family.Turn ? Stale(family) : await SaveAsync(family, parent, edited, edit, teacher, ct);
    }

    /// <summary>Saves a file that was brought along.</summary>
    public async Task<PromptOutcome> ImportAsync(string id, string yaml, int turn, string why, Teacher teacher, CancellationToken ct)
    {
        var reading = PromptReading.Of(yaml);
        if (reading.File is not { } file)
        {
            return new PromptOutcome(null, PromptRefusal.Unreadable, reading.Errors[0].Message) { Lint = reading.Errors };
        }

        if (await OpenAsync(id, teacher.Id, ct) is not { } family)
        {
            return new PromptOutcome(null, PromptRefusal.NotThere, "There is no such prompt.");
        }

        if (file.Name != family.File.Name)
        {
            var other = $"The file holds the prompt “{file.Name}”, and this is “{family.File.Name}”. Bring it in where it belongs.";
            return new PromptOutcome(null, PromptRefusal.Unreadable, other);
        }

        var settings = file.ExecutionSettings.GetValueOrDefault("default") ?? [];
        var edit = new PromptEdit(id, file.Template, turn, family.Head?.Number ?? 0, why)
        {
            Temperature = settings.GetValueOrDefault("temperature"),
            MaxTokens = settings.GetValueOrDefault("max_tokens"),
        };
        return await SaveAsync(edit, teacher, ct);
    }

    private static PromptOutcome Stale(PromptFamily family) =>
        new(family.Head, PromptRefusal.Stale, "You have saved another version since this page was opened. Both texts are kept.");

    private static void Put(Dictionary<string, string> settings, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            settings[name] = value.Trim().Replace(',', '.');
        }
    }

    private async Task<PromptOutcome> SaveAsync(
        PromptFamily family,
        PromptRevision? parent,
        PromptFile edited,
        PromptEdit edit,
        Teacher teacher,
        CancellationToken ct
    )
    {
        var yaml = PromptYaml.Write(edited);
        var hash = PromptFile.HashOf(yaml);
        if (hash == (family.Head?.Hash ?? family.File.Content) && edit.Merged is null)
        {
            return new PromptOutcome(family.Head, PromptRefusal.Nothing, "Nothing has changed, so nothing was saved.");
        }

        var lint = await LintAsync(edited, family.File, teacher.Id, ct);
        if (NameLint.Names(edit.Why, await rosters.GetAsync(teacher.Id, ct)))
        {
            return new PromptOutcome(
                null,
                PromptRefusal.NamesSomeone,
                "Your reason names somebody, and colleagues may read it. Say it without the name."
            );
        }

        if (lint.Findings.FirstOrDefault(f => f.Code == "names-someone") is { } named)
        {
            return new PromptOutcome(null, PromptRefusal.NamesSomeone, named.Message + " " + named.Way) { Lint = lint.Findings };
        }

        var version = new PromptRevision
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()).ToString("N"),
            Prompt = family.Id,
            Author = teacher.Id,
            AuthorName = teacher.Name,
            Turn = family.Turn + 1,
            Parent = parent?.Id,
            ParentHash = parent?.Hash ?? family.File.Content,
            MergedHash = edit.Merged,
            Why = edit.Why.Trim() is { Length: > LongestWhy } why ? why[..LongestWhy] : edit.Why.Trim(),
            Hash = hash,
            At = time.GetUtcNow(),
        };
        await store.KeepAsync([PromptLibrary.Text(family.Id)], ct);
        return await store.AddAsync(new StoredPrompt(version, yaml), ct) is { } saved
            ? new PromptOutcome(saved) { Lint = lint.Findings }
            : Stale((await OpenAsync(family.Id, teacher.Id, ct))!);
    }
}
