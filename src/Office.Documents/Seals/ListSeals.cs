using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Seals;

/// <summary>The seals of the actor's organ, for its keeper.</summary>
public sealed record ListSeals : IQuery<SealRow[]>
{
    public Demand Demand => Demand.InOrgan(Relation.SealFor);
}

/// <summary>A seal in the register, with its picture to show and whether it may be used now.</summary>
public sealed record SealRow(Guid SealId, string Name, SealFace Face, bool IsValid, DateTimeOffset ValidTo)
{
    /// <summary>The organ's full name, as it stands in 署名.</summary>
    public string Organ { get; init; } = "";

    public SealKind Kind { get; init; }

    public SealState State { get; init; }

    public DateTimeOffset ValidFrom { get; init; }

    /// <summary>When it was put aside or revoked; null where it was not.</summary>
    public DateTimeOffset? StateAt { get; init; }

    public string StateReason { get; init; } = "";

    public string StateBy { get; init; } = "";

    /// <summary>Whether it seals OFD too.</summary>
    public bool HasSm { get; init; }

    /// <summary>The names of the organ's keepers.</summary>
    public IReadOnlyList<string> Keepers { get; init; } = [];

    /// <summary>Whether the actor asked for its revocation, so that somebody else has to agree.</summary>
    public bool AskedByMe { get; init; }

    public bool IsReplaced { get; init; }
}

internal sealed class ListSealsHandler(OfficeDbContext db, Actor actor, IDirectorySource directory, TimeProvider clock) : IQueryHandler<ListSeals, SealRow[]>
{
    public async Task<Outcome<SealRow[]>> HandleAsync(ListSeals query, CancellationToken cancellationToken)
    {
        var seals = await db.Seals.Where(s => s.OrganId == actor.OrganId).OrderBy(s => s.Name).ToListAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var organ = directory.Current.Organ(actor.OrganId)?.FullName ?? "";
        var keepers = directory.Current.ByDuty(actor.OrganId, Duty.SealKeeper)
            .Select(post => directory.Current.Official(post.OfficialId)?.Name).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return seals.Select(s => new SealRow(s.Id, s.Name, new SealFace(s.DiameterMm, s.FaceSvg), s.IsValidAt(now), s.ValidTo)
        {
            Organ = organ,
            Kind = s.Kind,
            State = s.StateAt(now),
            ValidFrom = s.ValidFrom,
            StateAt = s.RevokedAt ?? s.SuspendedAt,
            StateReason = s.StateReason,
            StateBy = s.StateBy,
            HasSm = s.ElectronicSeal is not null,
            Keepers = keepers,
            AskedByMe = s.RevocationAskedBy == actor.OfficialId,
            IsReplaced = s.ReplacedBy is not null,
        }).ToArray();
    }
}
