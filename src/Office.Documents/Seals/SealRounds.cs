using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Seals;

/// <summary>Finds how far the seals of a dispatch have come, from the ledger alone.</summary>
internal sealed class SealRounds(OfficeDbContext db, DispatchTexts texts, IDirectorySource directory)
{
    /// <summary>The round on the file that stands. One that is complete and asked for again begins anew.</summary>
    public async Task<SealRound> OfAsync(Dispatch dispatch, CancellationToken cancellationToken)
    {
        var found = await StandingAsync(dispatch, cancellationToken);
        return found.Next is null
            ? new SealRound([.. found.Seats.Select(seat => seat with { Use = null })], dispatch.LayoutHash ?? [])
            : found;
    }

    /// <summary>The round as it stands, complete or not.</summary>
    public async Task<SealRound> StandingAsync(Dispatch dispatch, CancellationToken cancellationToken)
    {
        var uses = await db.SealUses.Where(u => u.DispatchId == dispatch.Id).OrderBy(u => u.OrderedAt).ToListAsync(cancellationToken);
        var chain = ChainOf(dispatch.LayoutHash, uses);
        var seats = await SeatsAsync(dispatch, cancellationToken);
        return new SealRound(
            [.. seats.Select(seat => seat with { Use = chain.FirstOrDefault(use => use.OrganId == seat.OrganId) })],
            chain is [.., var last] ? last.SealedHash! : dispatch.LayoutHash ?? [])
        {
            Ofd = chain is [.., var top] ? top.OfdHash : null,
        };
    }

    /// <summary>Each seal stands on the file of the one before; the first on the typeset file. Of two orders the later counts.</summary>
    public static IReadOnlyList<SealUse> ChainOf(byte[]? layout, IReadOnlyList<SealUse> uses)
    {
        List<SealUse> chain = [];
        for (var file = layout; file is not null && chain.Count < uses.Count;)
        {
            var next = uses.LastOrDefault(use => use.SealedHash is not null && use.LayoutHash.AsSpan().SequenceEqual(file));
            if (next is not null)
            {
                chain.Add(next);
            }

            file = next?.SealedHash;
        }

        return chain;
    }

    /// <summary>Who keeps an organ's seals at this moment, as the ids of their posts.</summary>
    public IReadOnlyList<Guid> KeepersOf(Guid organId) => [.. directory.Current.ByDuty(organId, Duty.SealKeeper).Select(post => post.Id)];

    private async Task<IReadOnlyList<SealSeat>> SeatsAsync(Dispatch dispatch, CancellationToken cancellationToken)
    {
        var own = new SealSeat(dispatch.OrganId, directory.Current.Organ(dispatch.OrganId)?.FullName ?? "", 0, SealsHere: true, Use: null);
        // A text without a fixed version is one that was never submitted.
        var joint = dispatch.TextVersion == 0 ? [] : (await texts.StandingAsync(dispatch, cancellationToken)).JointOrgans;
        if (joint.Count == 0)
        {
            return [own];
        }

        var organs = joint.Select(name => directory.Current.Organs.FirstOrDefault(organ => organ.FullName == name)).ToList();
        var ids = organs.OfType<OrganEntry>().Select(organ => organ.Id).ToList();
        var have = await db.Seals.Where(seal => ids.Contains(seal.OrganId)).Select(seal => seal.OrganId).Distinct().ToListAsync(cancellationToken);
        var places = SealPlaces.Read(dispatch.SealPlace).Count;
        // Where the closing keeps no place for them (a 题注 instead of 署名) the other organs do not seal.
        return [own, .. joint.Select((name, i) => new SealSeat(
            organs[i]?.Id, name, i + 1, i + 1 < places && organs[i] is { } organ && have.Contains(organ.Id) && KeepersOf(organ.Id).Count > 0, Use: null))];
    }
}
