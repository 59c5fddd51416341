using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Documents.SignOffs;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Dispatches;

/// <summary>A dispatch with its standing text and everything that was decided on it.</summary>
public sealed record GetDispatch(Guid DispatchId) : IQuery<DispatchView>
{
    public Demand Demand => DispatchReading.Demand(DispatchId);
}

/// <summary>Who may open a dispatch.</summary>
public static class DispatchReading
{
    public static Demand Demand(Guid dispatchId) => Organization.Foundation.Demand.On(
        dispatchId, Relation.Reader, Relation.Handler, Relation.FormerHandler, Relation.Drafter, Relation.CoAuthor);
}

/// <summary>What a page shows of a dispatch.</summary>
public sealed record DispatchView
{
    public required Dispatch Dispatch { get; init; }

    public required DocumentContent Content { get; init; }

    public required Imprint Imprint { get; init; }

    /// <summary>In the order of signature.</summary>
    public required IReadOnlyList<SignOff> SignOffs { get; init; }

    public required string OrganName { get; init; }

    public required string UnitName { get; init; }

    /// <summary>The names of the route, as chosen.</summary>
    public required RouteNames Route { get; init; }

    /// <summary>Room that the pages keep for the seal, in mm.</summary>
    public double SealDiameterMm { get; init; } = 45;
}

/// <param name="Countersigners">会签 units and organs.</param>
/// <param name="Leaders">呈批 leaders.</param>
/// <param name="Signer">签发人; null until chosen.</param>
public sealed record RouteNames(IReadOnlyList<string> Countersigners, IReadOnlyList<string> Leaders, string? Signer);

internal sealed class GetDispatchHandler(OfficeDbContext db, PrintedPapers papers, IDirectorySource directory)
    : IQueryHandler<GetDispatch, DispatchView>
{
    public async Task<Outcome<DispatchView>> HandleAsync(GetDispatch query, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == query.DispatchId, cancellationToken);
        if (dispatch is null)
        {
            return new FoundationFault.Missing();
        }

        var signOffs = await db.SignOffs.Where(s => s.DispatchId == dispatch.Id).ToListAsync(cancellationToken);
        await EntriesAsync(dispatch.Id, signOffs, cancellationToken);
        var names = directory.Current;
        var paper = await papers.OfAsync(dispatch, cancellationToken);
        return new DispatchView
        {
            Dispatch = dispatch,
            Content = paper.Content,
            Imprint = paper.Imprint,
            SealDiameterMm = paper.SealDiameterMm,
            SignOffs = [.. signOffs.OrderBy(s => s.SignedAt).ThenBy(s => s.Rank)],
            OrganName = names.Organ(dispatch.OrganId)?.FullName ?? "",
            UnitName = names.Unit(dispatch.UnitId)?.Name ?? "",
            Route = new RouteNames(
                [.. dispatch.Route.Countersigners.Select(id => names.Unit(id)?.Name ?? names.Organ(id)?.ShortName ?? "")],
                [.. dispatch.Route.Leaders.Select(id => names.Official(id)?.Name ?? "")],
                dispatch.Route.Signer is { } signer ? names.Official(signer)?.Name : null),
        };
    }

    // 代录: only what was signed for somebody else can have been entered.
    private async Task EntriesAsync(Guid dispatchId, List<SignOff> signOffs, CancellationToken cancellationToken)
    {
        if (signOffs.TrueForAll(signOff => signOff.OnBehalfOf is null))
        {
            return;
        }

        var entries = await db.Entries.Where(e => e.DispatchId == dispatchId).ToDictionaryAsync(e => e.SignOffId, cancellationToken);
        signOffs.ForEach(signOff => signOff.Entry = entries.GetValueOrDefault(signOff.Id));
    }
}
