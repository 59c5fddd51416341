using Office.Documents.Content;

namespace Office.Documents.Incomings;

/// <summary>
/// 收文: a paper of another organ, from its registration to the archive. It is the root of its process, history and grants; what
/// came through the exchange keeps the root of its arrival, so that its record begins with the delivery.
/// </summary>
public sealed class Incoming
{
    private Incoming()
    {
    }

    public Guid Id { get; private init; }

    public Guid OrganId { get; private init; }

    /// <summary>Whether it came through the exchange; then the arrival has the same id.</summary>
    public bool IsArrival { get; private init; }

    public IncomingState State { get; private set; }

    public IncomingMedium Medium { get; private set; }

    public IncomingCategory Category { get; private set; }

    public string SenderName { get; private set; } = "";

    public Guid? SenderOrganId { get; private set; }

    public string? SenderNumber { get; private set; }

    public string Title { get; private set; } = "";

    public DocumentKind? Kind { get; private set; }

    public Urgency Urgency { get; private set; }

    public IncomingSecrecy Secrecy { get; private set; }

    public DateOnly? DocumentDate { get; private set; }

    public int Copies { get; private set; }

    public int Pages { get; private set; }

    public string? Enclosures { get; private set; }

    /// <summary>签收: the exact time, and by whom.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    public string ReceivedBy { get; private set; } = "";

    /// <summary>收文编号; null before registration.</summary>
    public string? Number { get; private set; }

    public int Year { get; private set; }

    public int Sequence { get; private set; }

    public DateTimeOffset? RegisteredAt { get; private set; }

    public string? RegisteredBy { get; private set; }

    /// <summary>Why it was registered although it looked like one that stands in the register.</summary>
    public string? DuplicateReason { get; private set; }

    /// <summary>Title, sender and number as they are compared.</summary>
    public string TitleKey { get; private set; } = "";

    public string SenderKey { get; private set; } = "";

    public string NumberKey { get; private set; } = "";

    /// <summary>初审: the <see cref="IncomingChecks"/> that were found in order; null before it.</summary>
    public IncomingChecks? Checks { get; private set; }

    /// <summary>办件 or 阅件; null before the check.</summary>
    public bool? IsReading { get; private set; }

    /// <summary>One line for the leader, written by the office.</summary>
    public string? Summary { get; private set; }

    /// <summary>主办 as it is proposed or instructed.</summary>
    public Guid? LeadUnitId { get; private set; }

    /// <summary>协办, ids parted by blanks.</summary>
    public string AssistUnits { get; private set; } = "";

    /// <summary>限办日期</summary>
    public DateOnly? DueOn { get; private set; }

    public bool NeedsReply { get; private set; }

    /// <summary>How often it was handed to units.</summary>
    public int Round { get; private set; }

    public Guid? ReplyDispatchId { get; private set; }

    public string? ReplyNote { get; private set; }

    public string? ReturnReason { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>sha256 of what was registered: what every decision signs.</summary>
    public byte[] ContentHash { get; private set; } = [];

    public IReadOnlyList<Guid> Assistants => [.. AssistUnits.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];

    public bool IsEnded => State is IncomingState.Filed or IncomingState.SentBack or IncomingState.Cancelled;

    /// <param name="id">The arrival's id, or a new one.</param>
    /// <param name="organId">The receiving organ.</param>
    /// <param name="received">When it was signed for, and by whom.</param>
    /// <param name="isArrival">Whether it came through the exchange.</param>
    public static Incoming Receive(Guid id, Guid organId, (DateTimeOffset At, string By) received, bool isArrival) => new()
    {
        Id = id,
        OrganId = organId,
        IsArrival = isArrival,
        State = IncomingState.AwaitingRegistration,
        ReceivedAt = received.At,
        ReceivedBy = received.By,
    };

    /// <summary>Takes over what the clerk reads on the paper.</summary>
    public void Take(IncomingForm form)
    {
        (Medium, Category, Urgency, Secrecy) = (form.Medium, form.Category, form.Urgency, form.Secrecy);
        (SenderName, SenderOrganId, SenderNumber) = (form.SenderName, form.SenderOrganId, form.SenderNumber);
        (Title, Kind, DocumentDate) = (form.Title, form.Kind, form.DocumentDate);
        (Copies, Pages, Enclosures) = (form.Copies, form.Pages, form.Enclosures);
        (TitleKey, SenderKey, NumberKey) = (Likeness.KeyOf(Title), Likeness.KeyOf(SenderName), Likeness.KeyOf(SenderNumber));
    }

    /// <summary>A paper's clerk says on which day it came; its hour is that of registration unless the day is another.</summary>
    public void ReceivedOn(DateTimeOffset at) => ReceivedAt = at;

    public void Register(IncomingNumber number, byte[] contentHash, (DateTimeOffset At, string By) by, string? duplicateReason)
    {
        // Registered again after a return it keeps its number.
        if (Number is null)
        {
            (Number, Year, Sequence) = (number.Printed, number.Year, number.Sequence);
            (RegisteredAt, RegisteredBy) = (by.At, by.By);
        }

        (ContentHash, DuplicateReason) = (contentHash, duplicateReason ?? DuplicateReason);
    }

    public void Judge(IncomingChecks checks, bool? isReading, string? returnReason) =>
        (Checks, IsReading, ReturnReason) = (checks, isReading, returnReason);

    public void Plan(HandPlan plan)
    {
        (LeadUnitId, AssistUnits) = (plan.Lead, string.Join(' ', plan.Assist.Select(unit => unit.ToString("D"))));
        DueOn = plan.DueOn ?? DueOn;
    }

    public void Propose(string? summary, bool needsReply) => (Summary, NeedsReply) = (summary, needsReply);

    public int HandOut() => ++Round;

    public void Summarise(string? summary) => Summary = summary;

    public void Confirm(bool needsReply) => NeedsReply = needsReply;

    public void Reply(Guid? dispatchId, string? note) => (ReplyDispatchId, ReplyNote) = (dispatchId, note);

    /// <summary>Where its process stands now.</summary>
    public void StandAt(IncomingState state, DateTimeOffset now)
    {
        if (state is IncomingState.Settled && SettledAt is null)
        {
            SettledAt = now;
        }
        else if (state < IncomingState.Settled)
        {
            SettledAt = null;
        }

        State = state;
        EndedAt = IsEnded ? now : null;
    }
}
