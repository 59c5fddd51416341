using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.AddressBooks;

/// <summary>Takes a saved group away. What was sent or circulated to it stands.</summary>
public sealed record RemoveAddressGroup(Guid GroupId) : ICommand<Done>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class RemoveAddressGroupHandler(OfficeDbContext db, Actor actor) : ICommandHandler<RemoveAddressGroup, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RemoveAddressGroup command, CancellationToken cancellationToken)
    {
        var group = await db.Set<AddressGroup>().SingleOrDefaultAsync(
            g => g.Id == command.GroupId && g.OrganId == actor.OrganId && (g.OwnerId == null || g.OwnerId == actor.OfficialId), cancellationToken);
        if (group is null)
        {
            return new FoundationFault.Missing();
        }

        if (group.OwnerId is null && !await AddressRights.KeepsAsync(db, actor, cancellationToken))
        {
            return new AddressFault.NotYours();
        }

        db.Remove(group);
        return new Done();
    }
}
