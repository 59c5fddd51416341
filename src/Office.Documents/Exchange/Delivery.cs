using Office.Documents.Dispatches;

namespace Office.Documents.Exchange;

/// <summary>
/// One copy of a dispatched document on its way to one organ's office, as the sender's board shows it. What happens at the
/// recipient comes back as receipts (回执).
/// </summary>
public sealed class Delivery
{
    public Guid Id { get; init; }

    /// <summary>The sending organ.</summary>
    public Guid OrganId { get; init; }

    public Guid DispatchId { get; init; }

    /// <summary>Null for a recipient that is not in the directory.</summary>
    public Guid? RecipientOrganId { get; init; }

    /// <summary>The recipient's name on the day it was sent.</summary>
    public required string RecipientName { get; init; }

    public RecipientKind Kind { get; init; }

    /// <summary>Order on the board, as on the document.</summary>
    public int Position { get; init; }

    public DeliveryState State { get; private set; } = DeliveryState.Sent;

    public DateTimeOffset SentAt { get; init; }

    public DateTimeOffset? ArrivedAt { get; private set; }

    public DateTimeOffset? OpenedAt { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Who signed for it or returned it there.</summary>
    public string? AnsweredBy { get; private set; }

    public string? ReturnReason { get; private set; }

    /// <summary>The recipient has nobody in the system: it goes on paper, and the board says so.</summary>
    public void GoOnPaper() => State = DeliveryState.OnPaper;

    /// <summary>A receipt; an older one that comes late changes nothing.</summary>
    public void Take(Receipt receipt)
    {
        if (receipt.State <= State)
        {
            return;
        }

        State = receipt.State;
        switch (receipt.State)
        {
            case DeliveryState.Arrived:
                ArrivedAt = receipt.At;
                break;
            case DeliveryState.Opened:
                OpenedAt = receipt.At;
                break;
            case DeliveryState.SignedFor or DeliveryState.Returned:
                (AnsweredAt, AnsweredBy, ReturnReason) = (receipt.At, receipt.By, receipt.Reason);
                break;
            default:
                break;
        }
    }
}

/// <summary>How far a delivery has come. Stored by number, in the order in which receipts may follow each other.</summary>
public enum DeliveryState
{
    /// <summary>已发出</summary>
    Sent = 1,

    /// <summary>纸质送达: the recipient is not in the system.</summary>
    OnPaper = 2,

    /// <summary>已送达，待签收</summary>
    Arrived = 3,

    /// <summary>已打开，待签收</summary>
    Opened = 4,

    /// <summary>已签收</summary>
    SignedFor = 5,

    /// <summary>已退文</summary>
    Returned = 6,
}

/// <summary>What the recipient's side tells the sender.</summary>
/// <param name="State">How far it came.</param>
/// <param name="At">When, at the recipient.</param>
/// <param name="By">Who did it; null for the arrival itself.</param>
/// <param name="Reason">Why it was returned.</param>
public sealed record Receipt(DeliveryState State, DateTimeOffset At, string? By, string? Reason);
