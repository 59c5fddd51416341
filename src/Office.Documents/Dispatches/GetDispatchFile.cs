using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Documents.Seals;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>The original or the layout file of a dispatch, to download. One that is not made yet is missing.</summary>
public sealed record GetDispatchFile(Guid DispatchId, DispatchFile File) : IQuery<OfferedFile>
{
    public Demand Demand => DispatchReading.Demand(DispatchId);
}

/// <summary>Which stored file of a dispatch is asked for.</summary>
public enum DispatchFile
{
    /// <summary>正本: the sealed file, as it is dispatched.</summary>
    Original,

    /// <summary>清样: the typeset file before sealing.</summary>
    Layout,

    /// <summary>The same pages as an OFD with the organ's electronic seal.</summary>
    SealedOfd,
}

/// <summary>One attachment of a dispatch, to download.</summary>
public sealed record GetDispatchAttachment(Guid DispatchId, Guid AttachmentId) : IQuery<OfferedFile>
{
    public Demand Demand => DispatchReading.Demand(DispatchId);
}

/// <summary>A stored file that the actor may read.</summary>
/// <param name="Sha256">Its address in the store.</param>
/// <param name="Name">The cleaned name under which it is offered.</param>
/// <param name="MediaType">What its bytes are.</param>
public sealed record OfferedFile(string Sha256, string Name, string MediaType)
{
    private const int LongestStem = 80;

    /// <summary>A PDF under the number and title of its document.</summary>
    public static OfferedFile Pdf(byte[] hash, string? number, string title, string mark = "")
    {
        var stem = title.Length > LongestStem ? title[..LongestStem] : title;
        return new OfferedFile(
            Convert.ToHexStringLower(hash), FileName.Clean($"{number}{stem}{mark}.pdf"), "application/pdf");
    }
}

internal sealed class GetDispatchFileHandler(OfficeDbContext db) : IQueryHandler<GetDispatchFile, OfferedFile>
{
    public async Task<Outcome<OfferedFile>> HandleAsync(GetDispatchFile query, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == query.DispatchId, cancellationToken);
        return (query.File, dispatch) switch
        {
            (DispatchFile.SealedOfd, { SealedHash: { } original }) => await SealedOfdAsync(dispatch, original, cancellationToken),
            (DispatchFile.Original, { SealedHash: { } hash }) => OfferedFile.Pdf(hash, dispatch.Number, dispatch.Title),
            (DispatchFile.Layout, { LayoutHash: { } hash }) => await LayoutAsync(dispatch, hash, cancellationToken),
            _ => new FoundationFault.Missing(),
        };
    }

    // While organs seal one after the other, the next keeper reads the very file that the order names.
    private async Task<OfferedFile> LayoutAsync(Dispatch dispatch, byte[] layout, CancellationToken cancellationToken)
    {
        var uses = dispatch.SealedHash is not null
            ? []
            : await db.SealUses.Where(u => u.DispatchId == dispatch.Id).OrderBy(u => u.OrderedAt).ToListAsync(cancellationToken);
        return SealRounds.ChainOf(layout, uses) is [.., { SealedHash: { } sealedSoFar }]
            ? OfferedFile.Pdf(sealedSoFar, dispatch.Number, dispatch.Title, "（用印中）")
            : OfferedFile.Pdf(layout, dispatch.Number, dispatch.Title, "（清样）");
    }

    private async Task<Outcome<OfferedFile>> SealedOfdAsync(Dispatch dispatch, byte[] original, CancellationToken cancellationToken)
    {
        var hash = await db.SealUses.Where(u => u.DispatchId == dispatch.Id && u.SealedHash == original)
            .Select(u => u.OfdHash)
            .FirstOrDefaultAsync(cancellationToken);
        return hash is null
            ? new FoundationFault.Missing()
            : OfferedFile.Pdf(hash, dispatch.Number, dispatch.Title) with { Name = FileName.Clean($"{dispatch.Number}{dispatch.Title}.ofd"), MediaType = "application/ofd" };
    }
}

internal sealed class GetDispatchAttachmentHandler(OfficeDbContext db) : IQueryHandler<GetDispatchAttachment, OfferedFile>
{
    public async Task<Outcome<OfferedFile>> HandleAsync(GetDispatchAttachment query, CancellationToken cancellationToken)
    {
        var attachment = await db.Attachments.SingleOrDefaultAsync(
            a => a.Id == query.AttachmentId && a.DocumentId == query.DispatchId, cancellationToken);
        return attachment is null
            ? new FoundationFault.Missing()
            : new OfferedFile(attachment.Sha256, attachment.Name, attachment.MediaType);
    }
}
