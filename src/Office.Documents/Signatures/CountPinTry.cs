using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Signatures;

/// <summary>
/// Counts a try before the PIN is tried, so that a hundred guesses sent at once are not one count. Answers how many are left.
/// </summary>
internal sealed record CountPinTry : ICommand<int>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class CountPinTryHandler(OfficeDbContext db, Actor actor) : ICommandHandler<CountPinTry, int>
{
    public async Task<Outcome<int>> HandleAsync(CountPinTry command, CancellationToken cancellationToken)
    {
        var key = await db.Set<OfficialKey>().InUseBy(actor.OfficialId).SingleOrDefaultAsync(cancellationToken);
        if (key is null)
        {
            return new SignatureFault.NoKey();
        }

        if (key.IsLocked)
        {
            return new SignatureFault.PinLocked();
        }

        key.CountTry();
        return OfficialKey.MaximumTries - key.Tries;
    }
}
