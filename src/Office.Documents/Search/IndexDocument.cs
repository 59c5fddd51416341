using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Search;

/// <summary>
/// Makes a dispatch, an arrival or a filled-in form be found as it stands now. Sent from the outbox when a text, a number, an
/// opinion or an arrival was recorded, so that a text is found a moment later and none is lost; what has not changed is not written.
/// </summary>
public sealed record IndexDocument(Guid RootId) : ICommand<Done>, IRoutineCommand
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class IndexDocumentHandler(OfficeDbContext db, DbSession session, IndexedTexts texts) : ICommandHandler<IndexDocument, Done>
{
    private const string Next = "UPDATE search_counters SET last = last + 1 WHERE id = 1 RETURNING last";

    public async Task<Outcome<Done>> HandleAsync(IndexDocument command, CancellationToken cancellationToken)
    {
        if (await texts.OfAsync(command.RootId, cancellationToken) is not { } text)
        {
            return new Done();
        }

        var entries = db.Set<SearchEntry>();
        var entry = await entries.SingleOrDefaultAsync(e => e.RootId == command.RootId, cancellationToken);
        var digest = text.Digest();
        if (entry is not null && entry.Digest.AsSpan().SequenceEqual(digest))
        {
            return new Done();
        }

        if (entry is null)
        {
            var next = await session.ReadAsync(Next, [], row => row.GetInt64(0), cancellationToken);
            entry = new SearchEntry { Seq = next[0], RootId = text.RootId, OrganId = text.OrganId, Source = text.Source };
            entries.Add(entry);
        }

        (entry.Title, entry.Number, entry.ArchiveCode, entry.OrganName) = (text.Title, text.Number, text.ArchiveCode, text.OrganName);
        (entry.Kind, entry.Urgency, entry.On) = (text.Kind, text.Urgency, text.On);
        (entry.Text, entry.Digest) = (IndexedText.Pack(text.Body), digest);
        await WordIndex.Of(db, session).WriteAsync(entry.Seq, text, cancellationToken);
        return new Done();
    }
}
