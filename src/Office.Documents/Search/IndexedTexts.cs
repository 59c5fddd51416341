using Microsoft.EntityFrameworkCore;
using Office.Documents.Archives;
using Office.Documents.Attachments;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Exchange;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Search;

/// <summary>Gathers what of a dispatch, an arrival or a filled-in form is indexed. A draft that was never submitted is nobody's to find.</summary>
internal sealed class IndexedTexts(OfficeDbContext db, IDirectorySource directory, IndexedForms forms)
{
    /// <summary>Null for what is none of them, or has no text yet.</summary>
    public async Task<IndexedText?> OfAsync(Guid rootId, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.AsNoTracking().SingleOrDefaultAsync(d => d.Id == rootId, cancellationToken);
        if (dispatch is not null)
        {
            return dispatch.TextVersion == 0 ? null : await OfAsync(dispatch, cancellationToken) with { ArchiveCode = await CodeAsync(rootId, cancellationToken) };
        }

        var arrival = await db.Arrivals.AsNoTracking().SingleOrDefaultAsync(a => a.Id == rootId, cancellationToken);
        return arrival is null
            ? await forms.OfAsync(rootId, cancellationToken)
            : await OfAsync(arrival, cancellationToken) with { ArchiveCode = await CodeAsync(rootId, cancellationToken) };
    }

    private Task<string?> CodeAsync(Guid documentId, CancellationToken cancellationToken) =>
        db.Set<ArchiveItem>().Where(i => i.DocumentId == documentId).Select(i => i.Code).SingleOrDefaultAsync(cancellationToken);

    private async Task<IndexedText> OfAsync(Dispatch dispatch, CancellationToken cancellationToken)
    {
        var content = await ContentAsync(dispatch.Id, dispatch.TextVersion, cancellationToken);
        // Whoever may open the dispatch reads its opinions there: the entry is found by nobody else.
        var opinions = await db.SignOffs.Where(s => s.DispatchId == dispatch.Id && s.Opinion != null)
            .OrderBy(s => s.SignedAt).Select(s => s.Opinion!).ToListAsync(cancellationToken);
        return new IndexedText
        {
            RootId = dispatch.Id,
            OrganId = dispatch.OrganId,
            Source = SearchSource.Dispatch,
            Title = content.Title,
            Number = dispatch.Number,
            OrganName = directory.Current.Organ(dispatch.OrganId)?.FullName ?? "",
            Kind = dispatch.Kind,
            Urgency = dispatch.Urgency,
            On = dispatch.IssuedOn ?? OfficeDay.Of(dispatch.CreatedAt),
            Body = Body(content, await FilesAsync(dispatch.Id, cancellationToken), opinions),
        };
    }

    private async Task<IndexedText> OfAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        // The text of the very file that arrived: what the sender may have made of it since was not sent here.
        var sent = await db.Dispatches.AsNoTracking().SingleOrDefaultAsync(d => d.Id == arrival.SenderDispatchId, cancellationToken);
        var body = "";
        if (sent?.SealedHash is { } hash && hash.AsSpan().SequenceEqual(arrival.SealedHash))
        {
            var content = await ContentAsync(sent.Id, sent.TextVersion, cancellationToken);
            body = Body(content, await FilesAsync(sent.Id, cancellationToken), []);
        }

        return new IndexedText
        {
            RootId = arrival.Id,
            OrganId = arrival.OrganId,
            Source = SearchSource.Arrival,
            Title = arrival.Title,
            Number = arrival.Number,
            OrganName = arrival.SenderName,
            Kind = arrival.Kind,
            Urgency = arrival.Urgency,
            On = OfficeDay.Of(arrival.ArrivedAt),
            Body = body,
        };
    }

    private async Task<DocumentContent> ContentAsync(Guid dispatchId, int version, CancellationToken cancellationToken) =>
        CanonicalContent.Read(await db.DispatchTexts.Where(t => t.DispatchId == dispatchId && t.Version == version)
            .Select(t => t.Content).SingleAsync(cancellationToken)).Content;

    // Names first, then what stands in them: of a long document the end is not indexed.
    private async Task<(List<string> Names, List<string> Texts)> FilesAsync(Guid dispatchId, CancellationToken cancellationToken)
    {
        var names = await db.Attachments.Where(a => a.DocumentId == dispatchId).OrderBy(a => a.Order).Select(a => a.Name).ToListAsync(cancellationToken);
        var texts = names.Count == 0 ? [] : await db.Set<AttachmentText>()
            .Join(db.Attachments.Where(a => a.DocumentId == dispatchId), text => text.Id, file => file.Id, (text, file) => new { file.Order, text.Text })
            .OrderBy(file => file.Order).Select(file => file.Text).ToListAsync(cancellationToken);
        return (names, [.. texts.Select(IndexedText.Unpack)]);
    }

    private static string Body(DocumentContent content, (List<string> Names, List<string> Texts) files, IEnumerable<string> opinions) => string.Join('\n',
    [
        .. content.MainRecipients,
        .. content.Body.SelectMany(block => block.AllTexts()),
        .. content.Attachments,
        .. content.Bound.SelectMany(bound => bound.Body).SelectMany(block => block.AllTexts()),
        .. content.Remark is { } remark ? [remark] : Array.Empty<string>(),
        .. content.CopyRecipients,
        .. files.Names,
        .. opinions,
        .. files.Texts,
    ]);
}
