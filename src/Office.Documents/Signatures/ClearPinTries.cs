using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Signatures;

/// <summary>Forgets the tries after a right PIN. Sent by <see cref="SigningPins"/> alone, and only then.</summary>
internal sealed record ClearPinTries(Guid KeyId) : ICommand<Guid>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class ClearPinTriesHandler(OfficeDbContext db, Actor actor) : ICommandHandler<ClearPinTries, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(ClearPinTries command, CancellationToken cancellationToken)
    {
        var key = await db.Set<OfficialKey>().InUseBy(actor.OfficialId).SingleOrDefaultAsync(cancellationToken);
        if (key is null || key.Id != command.KeyId)
        {
            return new SignatureFault.NoKey();
        }

        key.ClearTries();
        return key.Id;
    }
}
