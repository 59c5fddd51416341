using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.Organs;

/// <summary>Enters an organ into the directory, with the red head, prefixes and seal size that it issues under.</summary>
public sealed record CreateOrgan(
    string Code,
    string FullName,
    string ShortName,
    OrganLevel Level,
    Guid? ParentId,
    int RankOrder,
    string? RedHead,
    IReadOnlyList<NumberPrefix> NumberPrefixes,
    decimal? SealDiameterMm) : ICommand<Guid>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

internal sealed class CreateOrganHandler(OfficeDbContext db, IIdSource ids, IOutbox outbox)
    : ICommandHandler<CreateOrgan, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(CreateOrgan command, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(command, cancellationToken) is { } fault)
        {
            return fault;
        }

        return Organ.Create(ids.Next(), command).Match<Outcome<Guid>>(
            organ =>
            {
                db.Organs.Add(organ);
                outbox.Add(new DirectoryChanged(organ.Id));
                return organ.Id;
            },
            refusal => refusal);
    }

    private async Task<Fault?> RefusalAsync(CreateOrgan command, CancellationToken cancellationToken)
    {
        if (await db.Organs.AnyAsync(organ => organ.Code == command.Code, cancellationToken))
        {
            return new OrganFault.CodeTaken(command.Code);
        }

        if (await db.Organs.AnyAsync(organ => organ.FullName == command.FullName, cancellationToken))
        {
            return new OrganFault.NameTaken(command.FullName);
        }

        foreach (var prefix in command.NumberPrefixes.Select(prefix => prefix.Text))
        {
            if (await db.Organs.AnyAsync(organ => organ.Prefixes.Any(taken => taken.Text == prefix), cancellationToken))
            {
                return new OrganFault.PrefixTaken(prefix);
            }
        }

        return command.ParentId is { } parent && !await db.Organs.AnyAsync(organ => organ.Id == parent, cancellationToken)
            ? new OrganFault.ParentMissing()
            : null;
    }
}
