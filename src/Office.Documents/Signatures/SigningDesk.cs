using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Signatures;

internal sealed class SigningDesk(OfficeDbContext db, UnlockedKeys unlocked, SigningOptions options) : ISigningDesk
{
    public Outcome<byte[]> Sign(Actor actor, ReadOnlySpan<byte> payload)
    {
        if (unlocked.Sign(actor, payload) is { } signature)
        {
            return signature;
        }

        // Asked only on the refused path: a page that offers "choose a PIN" to somebody who has one would replace nothing.
        var isThere = options.DemoPin is not null || db.Set<OfficialKey>().InUseBy(actor.OfficialId).Any();
        return isThere ? new SignatureFault.Locked() : new SignatureFault.NoKey();
    }

    public bool IsUnlocked(Actor actor) => unlocked.Current(actor) is not null;

    public UnlockedKey? Current(Actor actor) => unlocked.Current(actor);
}
