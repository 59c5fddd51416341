using Office.Organization.Foundation;

namespace Office.Documents.Exchange;

/// <summary>What stands beside every change of an arrival: its history here, and the receipt that goes back to the sender.</summary>
internal sealed class ArrivalRecord(IHistory history, IOutbox outbox, TimeProvider clock)
{
    /// <summary>Whole milliseconds, as stored.</summary>
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    public void Add(Arrival arrival, string verb, object? details = null) =>
        history.Add(new HistoryEntry(arrival.Id, verb, Details: details));

    public void Tell(Arrival arrival, Receipt receipt) =>
        outbox.Add(new ReceiptDue(arrival.SenderDispatchId, arrival.Id, receipt));

    /// <summary>The office has signed for it or returned it.</summary>
    public void Answered(Arrival arrival) => outbox.Add(new ArrivalAnswered(arrival.Id, arrival.OrganId));
}
