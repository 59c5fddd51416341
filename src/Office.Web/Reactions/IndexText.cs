using Office.Documents.Dispatches;
using Office.Documents.Exchange;
using Office.Documents.Numbering;
using Office.Documents.Search;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Web.Reactions;

/// <summary>
/// Brings a document into the search when its text was submitted or changed, when it was numbered (by then its opinions are
/// given), and when it arrived somewhere. Told twice, it writes once.
/// </summary>
internal sealed class IndexText(IDispatcherSource dispatchers, IIdSource ids)
    : IReaction<DispatchSubmitted>, IReaction<DispatchTextChanged>, IReaction<NumberGiven>, IReaction<ReceiptDue>
{
    public Task ReactAsync(DispatchSubmitted officeEvent, CancellationToken cancellationToken) =>
        IndexAsync(officeEvent.DispatchId, officeEvent, cancellationToken);

    public Task ReactAsync(DispatchTextChanged officeEvent, CancellationToken cancellationToken) =>
        IndexAsync(officeEvent.DispatchId, officeEvent, cancellationToken);

    public Task ReactAsync(NumberGiven officeEvent, CancellationToken cancellationToken) =>
        IndexAsync(officeEvent.DispatchId, officeEvent, cancellationToken);

    public Task ReactAsync(ReceiptDue officeEvent, CancellationToken cancellationToken) =>
        officeEvent.Receipt.State is DeliveryState.Arrived
            ? IndexAsync(officeEvent.DeliveryId, officeEvent, cancellationToken)
            : Task.CompletedTask;

    private async Task IndexAsync(Guid rootId, IOfficeEvent officeEvent, CancellationToken cancellationToken)
    {
        var done = await dispatchers.For(Actor.Machine(Guid.Empty)).SendAsync(
            new IndexDocument(rootId), new CommandEnvelope(ids.Next()), cancellationToken);
        Reacting.Demand(done.Fault, officeEvent);
    }
}
