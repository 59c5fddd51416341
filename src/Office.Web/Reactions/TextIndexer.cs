using Office.Documents.Search;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Web.Reactions;

/// <summary>Reads what is attached to a document and has not been read yet, and takes the document into the search as it stands now.</summary>
internal sealed class TextIndexer(IDispatcherSource dispatchers, FileWords words, IIdSource ids)
{
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public async Task IndexAsync(Guid rootId, IOfficeEvent officeEvent, CancellationToken cancellationToken) =>
        Reacting.Demand(await IndexAsync(rootId, cancellationToken), officeEvent);

    /// <summary>The refusal, if there is one.</summary>
    public async Task<Fault?> IndexAsync(Guid rootId, CancellationToken cancellationToken)
    {
        var office = dispatchers.For(Actor.Machine(Guid.Empty));
        var unread = await office.AskAsync(new ListUnreadFiles(rootId), cancellationToken);
        foreach (var file in unread.Match(files => files, _ => []))
        {
            // A file that cannot be read here now is tried again with the next change.
            if (await words.OfAsync(file, cancellationToken) is { } text)
            {
                await office.SendAsync(new RecordFileText(file.AttachmentId, text), new CommandEnvelope(ids.Next()), cancellationToken);
            }
        }

        return (await office.SendAsync(new IndexDocument(rootId), new CommandEnvelope(ids.Next()), cancellationToken)).Fault;
    }
}
