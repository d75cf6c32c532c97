using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>A wish that goes into all of a teacher's prompts of one kind.</summary>
internal sealed class StandingNoteRecord
{
    public string Id { get; set; } = "";
    public string Teacher { get; set; } = "";
    public string Kind { get; set; } = "";
    public string Text { get; set; } = "";

    /// <summary>Code of the habit that it came from; empty where the teacher thought of it.</summary>
    public string Habit { get; set; } = "";

    public long At { get; set; }
}

/// <summary>The table of standing notes.</summary>
internal static class NoteTables
{
    public static void MapNotes(this ModelBuilder model) =>
        model.Entity<StandingNoteRecord>(n =>
        {
            n.ToTable("StandingNotes");
            n.HasKey(x => x.Id);
            n.HasIndex(x => new
            {
                x.Teacher,
                x.Kind,
                x.At,
            });
        });
}
