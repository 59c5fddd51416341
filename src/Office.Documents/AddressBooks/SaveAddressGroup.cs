using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.AddressBooks;

/// <summary>Saves a group under a name, new or anew.</summary>
/// <param name="GroupId">Made with the form.</param>
/// <param name="Use">What it is for.</param>
/// <param name="Name">As it is found again.</param>
/// <param name="Members">In order.</param>
/// <param name="ForOrgan">For everybody of the organ, by its office; else the actor's own.</param>
public sealed record SaveAddressGroup(Guid GroupId, AddressUse Use, string Name, IReadOnlyList<Guid> Members, bool ForOrgan) : ICommand<Done>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class SaveAddressGroupHandler(OfficeDbContext db, Actor actor) : ICommandHandler<SaveAddressGroup, Done>
{
    public async Task<Outcome<Done>> HandleAsync(SaveAddressGroup command, CancellationToken cancellationToken)
    {
        var group = await db.Set<AddressGroup>().SingleOrDefaultAsync(g => g.Id == command.GroupId, cancellationToken);
        if (!await MayAsync(group?.OwnerId ?? (command.ForOrgan || group is not null ? null : actor.OfficialId), group?.OrganId, cancellationToken))
        {
            return new AddressFault.NotYours();
        }

        Guid[] members = [.. (command.Members ?? []).Distinct()];
        if (Refusal(command.Name, members.Length) is { } fault)
        {
            return fault;
        }

        if (group is null)
        {
            group = new AddressGroup
            {
                Id = command.GroupId,
                OrganId = actor.OrganId,
                OwnerId = command.ForOrgan ? null : actor.OfficialId,
                Use = command.Use,
                Name = command.Name,
            };
            db.Add(group);
        }

        group.Name = command.Name.Trim();
        group.Hold(members);
        return new Done();
    }

    private static Fault? Refusal(string? name, int members) =>
        string.IsNullOrWhiteSpace(name) ? new AddressFault.NameMissing()
        : name.Trim().Length > AddressGroup.NameCharacters ? new AddressFault.NameTooLong(AddressGroup.NameCharacters)
        : members == 0 ? new AddressFault.NoMembers()
        : members > AddressGroup.MostMembers ? new AddressFault.TooManyMembers(AddressGroup.MostMembers)
        : null;

    private async Task<bool> MayAsync(Guid? owner, Guid? organ, CancellationToken cancellationToken) =>
        (organ is null || organ == actor.OrganId)
        && (owner is not null ? owner == actor.OfficialId : await AddressRights.KeepsAsync(db, actor, cancellationToken));
}

/// <summary>Who keeps the groups of an organ: its office.</summary>
internal static class AddressRights
{
    public static Task<bool> KeepsAsync(OfficeDbContext db, Actor actor, CancellationToken cancellationToken) => db.Set<Grant>().AnyAsync(
        grant => grant.ObjectId == actor.OrganId && grant.Relation == Relation.RegisterFor
            && (grant.SubjectId == actor.OfficialId || grant.SubjectId == actor.PostId
                || grant.SubjectId == actor.UnitId || grant.SubjectId == actor.OrganId),
        cancellationToken);
}
