using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>How far something was delivered to somebody outside.</summary>
internal sealed class DeliveryRecord
{
    public string Name { get; set; } = "";

    /// <summary>Id of the last one that was taken.</summary>
    public string After { get; set; } = "";

    /// <summary>How often in a row it was not taken.</summary>
    public int Failures { get; set; }

    /// <summary>When it is tried next.</summary>
    public long DueAt { get; set; }
}

/// <summary>The table of deliveries.</summary>
internal static class DeliveryTables
{
    public static void MapDeliveries(this ModelBuilder model) =>
        model.Entity<DeliveryRecord>(d =>
        {
            d.ToTable("Deliveries");
            d.HasKey(x => x.Name);
        });
}
