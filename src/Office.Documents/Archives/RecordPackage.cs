using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Archives;

/// <summary>The package of an item lies in the store, and what its checks at filing found. The first one stands.</summary>
public sealed record RecordPackage(Guid ItemId, byte[] PackageHash, long Size, IReadOnlyList<CheckResult> Results) : ICommand<Done>
{
    public Demand Demand => Demand.TheOffice;
}

/// <summary>Something of the archive has changed: open pages ask again.</summary>
public sealed record ArchiveChanged(Guid OrganId) : IOfficeEvent;

internal sealed class RecordPackageHandler(OfficeDbContext db, CheckLog log, TimeProvider clock, IOutbox outbox)
    : ICommandHandler<RecordPackage, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RecordPackage command, CancellationToken cancellationToken)
    {
        var item = await db.Set<ArchiveItem>().SingleAsync(i => i.Id == command.ItemId, cancellationToken);
        if (await db.Set<ArchivePackageRecord>().AnyAsync(p => p.Id == item.Id, cancellationToken))
        {
            return new Done();
        }

        db.Set<ArchivePackageRecord>().Add(new ArchivePackageRecord
        {
            Id = item.Id,
            OrganId = item.OrganId,
            PackageHash = command.PackageHash,
            Size = command.Size,
            PackedAt = clock.GetUtcNow(),
        });
        log.Add(item, ArchiveOccasion.Filing, command.Results);
        outbox.Add(new ArchiveChanged(item.OrganId));
        return new Done();
    }
}

/// <summary>Writes the rows of checks.</summary>
internal sealed class CheckLog(OfficeDbContext db, IIdSource ids, TimeProvider clock)
{
    public ArchiveCheckRecord Add(ArchiveItem item, ArchiveOccasion occasion, IReadOnlyList<CheckResult> results)
    {
        var check = new ArchiveCheckRecord
        {
            Id = ids.Next(),
            OrganId = item.OrganId,
            ItemId = item.Id,
            Occasion = occasion,
            At = clock.GetUtcNow(),
            HasPassed = results.All(result => result.Verdict is not CheckVerdict.Failed),
            Results = JsonSerializer.Serialize(results, JsonSerializerOptions.Web),
        };
        db.Set<ArchiveCheckRecord>().Add(check);
        return check;
    }
}
