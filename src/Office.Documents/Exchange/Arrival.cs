using Office.Documents.Content;
using Office.Documents.Dispatches;

namespace Office.Documents.Exchange;

/// <summary>
/// A document that another organ sent here, before it is registered: it waits for the office to sign for it (签收) or return it.
/// It holds what it needs of the sender's document; the file is the sealed original, byte for byte.
/// </summary>
public sealed class Arrival
{
    /// <summary>The delivery's id: one delivery arrives once, however often it is told.</summary>
    public Guid Id { get; init; }

    /// <summary>The receiving organ.</summary>
    public Guid OrganId { get; init; }

    public Guid SenderOrganId { get; init; }

    public required string SenderName { get; init; }

    public Guid SenderDispatchId { get; init; }

    public required string Title { get; init; }

    public required string Number { get; init; }

    public DocumentKind Kind { get; init; }

    public Urgency Urgency { get; init; }

    public RecipientKind RecipientKind { get; init; }

    public required byte[] SealedHash { get; init; }

    public int PageCount { get; init; }

    public DateTimeOffset ArrivedAt { get; init; }

    public DeliveryState State { get; private set; } = DeliveryState.Arrived;

    public DateTimeOffset? AnsweredAt { get; private set; }

    public string? AnsweredBy { get; private set; }

    public string? ReturnReason { get; private set; }

    public bool IsWaiting => State is DeliveryState.Arrived or DeliveryState.Opened;

    public bool Open()
    {
        if (State is not DeliveryState.Arrived)
        {
            return false;
        }

        State = DeliveryState.Opened;
        return true;
    }

    public void SignFor(string by, DateTimeOffset now) => (State, AnsweredBy, AnsweredAt) = (DeliveryState.SignedFor, by, now);

    public void Return(string by, string reason, DateTimeOffset now) =>
        (State, AnsweredBy, ReturnReason, AnsweredAt) = (DeliveryState.Returned, by, reason, now);
}
