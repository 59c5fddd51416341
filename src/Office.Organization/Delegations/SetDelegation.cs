using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Organization.Delegations;

/// <summary>
/// Lets somebody act for another (授权代办). It may be set by the person, the secretary of a leader or an administrator; the
/// principal keeps what they hold.
/// </summary>
/// <param name="PrincipalId">For whom.</param>
/// <param name="DelegateId">Who acts.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, at most <see cref="Delegation.MostDays"/> days on.</param>
/// <param name="Kinds">Kinds of matter; null or empty for every kind.</param>
/// <param name="Organs">The organs whose matters they are; null or empty for every organ.</param>
public sealed record SetDelegation(
    Guid PrincipalId,
    Guid DelegateId,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<string>? Kinds = null,
    IReadOnlyList<Guid>? Organs = null) : ICommand<Guid>
{
    /// <summary>What it comes from, such as a granted leave, with whose end it ends; null where somebody set it.</summary>
    public Guid? CauseId { get; init; }

    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>A delegation was set, has begun or has ended: the delegate is given what the principal holds, or loses it.</summary>
public sealed record DelegationTurned(Guid DelegationId, Guid PrincipalId, Guid DelegateId) : IOfficeEvent;

internal sealed class SetDelegationHandler(OfficeDbContext db, DelegationRight right, IDirectorySource directory, DelegationStamp stamp)
    : ICommandHandler<SetDelegation, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(SetDelegation command, CancellationToken cancellationToken)
    {
        if (!await right.HasAsync(command.PrincipalId, cancellationToken))
        {
            return new DelegationFault.NotYours();
        }

        var people = directory.Current;
        if (people.Official(command.PrincipalId) is not { } principal)
        {
            return new DelegationFault.PersonMissing(nameof(command.PrincipalId));
        }

        if (people.PostsOf(command.DelegateId).Count == 0)
        {
            return new DelegationFault.PersonMissing(nameof(command.DelegateId));
        }

        if (command.Organs?.Any(organ => people.Organ(organ) is null) == true)
        {
            return new DelegationFault.OrganMissing();
        }

        var set = Delegation.Set(stamp.NextId(), principal.OrganId, command, stamp.OfficialId, stamp.Now);
        if (set.Fault is not null)
        {
            return set.Fault;
        }

        return await FlawAsync(set.Value, cancellationToken) is { } flaw ? flaw : Add(set.Value);
    }

    private async Task<Fault?> FlawAsync(Delegation added, CancellationToken cancellationToken)
    {
        var standing = await db.Set<Delegation>().AsNoTracking()
            .Where(other => other.EndedAt == null && other.ToDay >= added.FromDay && other.FromDay <= added.ToDay)
            .ToListAsync(cancellationToken);
        return DelegationChain.FlawOf([.. standing.Select(other => other.ToEntry())], added.ToEntry()) switch
        {
            DelegationFlaw.Cycle => new DelegationFault.Cycle(),
            DelegationFlaw.TooLong => new DelegationFault.ChainTooLong(DelegationChain.MaxLinks),
            null => null,
            var flaw => throw new InvalidOperationException($"No fault for {flaw}."),
        };
    }

    private Outcome<Guid> Add(Delegation delegation)
    {
        db.Add(delegation);
        delegation.Tell(stamp.Today);
        stamp.Turned(delegation);
        return delegation.Id;
    }
}
