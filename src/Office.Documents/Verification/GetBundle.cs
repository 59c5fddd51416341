using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Documents.Inking;
using Office.Documents.Signatures;
using Office.Documents.SignOffs;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Verification;

/// <summary>A sealed dispatch with every decision, order and link of its history; its files are named and still to be read.</summary>
public sealed record GetBundle(Guid DispatchId) : IQuery<BundleSource>
{
    public Demand Demand => DispatchReading.Demand(DispatchId);
}

/// <param name="Bundle">All but the files and the roots.</param>
/// <param name="FileStem">To name the files and the bundle by.</param>
/// <param name="PdfHash">The sealed PDF in the store.</param>
/// <param name="OfdHash">The sealed OFD; null where there is none.</param>
public sealed record BundleSource(Bundle Bundle, string FileStem, byte[] PdfHash, byte[]? OfdHash);

internal sealed class GetBundleHandler(OfficeDbContext db, IDirectorySource directory, TimeProvider clock) : IQueryHandler<GetBundle, BundleSource>
{
    private const int LongestStem = 60;

    public async Task<Outcome<BundleSource>> HandleAsync(GetBundle query, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == query.DispatchId, cancellationToken);
        if (dispatch?.SealedHash is not { } pdf)
        {
            return new FoundationFault.Missing();
        }

        var root = await db.Set<Root>().SingleAsync(r => r.Id == dispatch.Id, cancellationToken);
        var signOffs = await db.SignOffs.Where(s => s.DispatchId == dispatch.Id).OrderBy(s => s.SignedAt).ToListAsync(cancellationToken);
        var uses = await db.SealUses.Where(u => u.DispatchId == dispatch.Id).OrderBy(u => u.OrderedAt).ToListAsync(cancellationToken);
        var texts = await db.DispatchTexts.Where(t => t.DispatchId == dispatch.Id).OrderBy(t => t.Version).ToListAsync(cancellationToken);
        var links = await db.Set<HistoryRow>().Where(h => h.RootId == dispatch.Id).OrderBy(h => h.Seq).ToListAsync(cancellationToken);
        var layers = await db.Set<PageInk>().Where(i => i.DispatchId == dispatch.Id).ToListAsync(cancellationToken);
        var bundle = new Bundle
        {
            MadeAt = clock.GetUtcNow(),
            Document = new BundleDocument(
                dispatch.Id, directory.Current.Organ(dispatch.OrganId)?.FullName ?? "", dispatch.Number, dispatch.Title, dispatch.IssuedOn),
            Texts = [.. texts.Select(t => new BundleText(t.Version, t.Content))],
            SignOffs = [.. signOffs.Select(s => Told(s, layers))],
            Orders = [.. uses.Select(u => new BundleOrder(u.Order, u.Signature, u.PublicKey, u.SealedHash))],
            Chain = new BundleChain([.. links.Select(BundleLink.Of)], root.HistoryHead, root.HistorySeq),
        };
        var stem = $"{dispatch.Number}{dispatch.Title}";
        return new BundleSource(
            bundle,
            stem.Length > LongestStem ? stem[..LongestStem] : stem,
            pdf,
            uses.FindLast(u => u.SealedHash is { } hash && hash.AsSpan().SequenceEqual(pdf))?.OfdHash);
    }

    private static BundleSignOff Told(SignOff s, List<PageInk> layers)
    {
        var named = SignOffPayload.Read(s.Payload).PagesHash;
        var pages = named is null ? null : layers.Find(layer => layer.LayerHash.AsSpan().SequenceEqual(named))?.Layer;
        return new BundleSignOff(s.Payload, s.Signature, s.PublicKey, s.Opinion, s.Ink, pages);
    }
}
