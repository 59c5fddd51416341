using Office.Documents.Signatures;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Officials;

namespace Office.Web.Security;

/// <summary>An official has left: the account closes and the signing key is revoked. Done twice, it changes nothing more.</summary>
internal sealed class CloseAccountOfLeaver(IDispatcherSource dispatchers, IIdSource ids) : IReaction<OfficialLeft>
{
    public async Task ReactAsync(OfficialLeft officeEvent, CancellationToken cancellationToken)
    {
        var office = dispatchers.For(Actor.Machine(Installation.Id));
        var closed = await office.SendAsync(
            new DisableAccount(officeEvent.OfficialId), new CommandEnvelope(ids.Next()), cancellationToken);
        var revoked = await office.SendAsync(
            new RevokeSigningKey(officeEvent.OfficialId, "left"), new CommandEnvelope(ids.Next()), cancellationToken);
        // Somebody without an account or key has nothing to close; anything else must be tried again.
        if (closed.Fault is not (null or NotFound) || revoked.Fault is not (null or NotFound))
        {
            throw new InvalidOperationException($"Not closed: {closed.Fault?.Code} {revoked.Fault?.Code}");
        }
    }
}
