using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Opinions;
using Office.Documents.Dispatches;
using Office.Documents.Exchange;
using Office.Documents.Numbering;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;

namespace Office.Web.Reactions;

/// <summary>
/// Brings a document into the search when its text was submitted or changed, when somebody signed it off, when it was numbered, and
/// when it arrived somewhere. Told twice, it writes once.
/// </summary>
internal sealed class IndexText(TextIndexer indexer)
    : IReaction<DispatchSubmitted>, IReaction<DispatchTextChanged>, IReaction<DispatchSignedOff>, IReaction<NumberGiven>, IReaction<ReceiptDue>
{
    public Task ReactAsync(DispatchSubmitted officeEvent, CancellationToken cancellationToken) =>
        indexer.IndexAsync(officeEvent.DispatchId, officeEvent, cancellationToken);

    public Task ReactAsync(DispatchTextChanged officeEvent, CancellationToken cancellationToken) =>
        indexer.IndexAsync(officeEvent.DispatchId, officeEvent, cancellationToken);

    public Task ReactAsync(DispatchSignedOff officeEvent, CancellationToken cancellationToken) =>
        indexer.IndexAsync(officeEvent.DispatchId, officeEvent, cancellationToken);

    public Task ReactAsync(NumberGiven officeEvent, CancellationToken cancellationToken) =>
        indexer.IndexAsync(officeEvent.DispatchId, officeEvent, cancellationToken);

    public Task ReactAsync(ReceiptDue officeEvent, CancellationToken cancellationToken) =>
        officeEvent.Receipt.State is DeliveryState.Arrived
            ? indexer.IndexAsync(officeEvent.DeliveryId, officeEvent, cancellationToken)
            : Task.CompletedTask;
}

/// <summary>Brings a filled-in form into the search when it was handed in, decided on or ended.</summary>
internal sealed class IndexForm(TextIndexer indexer) : IReaction<FormMatterSubmitted>, IReaction<FormMatterDecided>, IReaction<FormMatterEnded>
{
    public Task ReactAsync(FormMatterSubmitted officeEvent, CancellationToken cancellationToken) =>
        indexer.IndexAsync(officeEvent.MatterId, officeEvent, cancellationToken);

    public Task ReactAsync(FormMatterDecided officeEvent, CancellationToken cancellationToken) =>
        indexer.IndexAsync(officeEvent.MatterId, officeEvent, cancellationToken);

    public Task ReactAsync(FormMatterEnded officeEvent, CancellationToken cancellationToken) =>
        indexer.IndexAsync(officeEvent.MatterId, officeEvent, cancellationToken);
}
