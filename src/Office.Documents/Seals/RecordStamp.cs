using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Seals;

/// <summary>The authority answered at last: the stamped file is stored beside the one that was dispatched. Again is harmless.</summary>
/// <param name="SealUseId">The line of the ledger.</param>
/// <param name="StampedHash">sha256 of the stamped file.</param>
public sealed record RecordStamp(Guid SealUseId, byte[] StampedHash) : ICommand<Done>
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class RecordStampHandler(OfficeDbContext db) : ICommandHandler<RecordStamp, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RecordStamp command, CancellationToken cancellationToken)
    {
        var use = await db.SealUses.SingleOrDefaultAsync(u => u.Id == command.SealUseId, cancellationToken);
        if (use is not { AwaitsStamp: true })
        {
            return new SealFault.OrderMissing();
        }

        use.Stamp(command.StampedHash);
        return new Done();
    }
}
