using System.Text.Json;

namespace Office.Documents.Supervisions;

/// <summary>
/// 督办事项: a matter watched from its initiation to its end, or one of the parts (分解事项) of such a matter. It is the root of its
/// processes, history and grants. What it is scored on is <see cref="DueAt"/>, the approved date; the original one is kept.
/// </summary>
public sealed class SupervisionItem
{
    private SupervisionItem()
    {
    }

    public Guid Id { get; private init; }

    public Guid OrganId { get; private init; }

    /// <summary>The matter of which it is a part; null of a matter.</summary>
    public Guid? ParentId { get; private init; }

    /// <summary>Its place among the parts, from 1; 0 of a matter.</summary>
    public int Ordinal { get; private init; }

    /// <summary>How many parts it has been given.</summary>
    public int Parts { get; private set; }

    /// <summary>督〔2026〕5号, of a part 督〔2026〕5号-1; null before initiation.</summary>
    public string? Number { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>What is to be done, in words.</summary>
    public string Requirement { get; private set; } = "";

    public ItemSource Source { get; private set; }

    /// <summary>The basis in words, such as 市政府第12次常务会议.</summary>
    public string? Basis { get; private set; }

    /// <summary>The document that it rests on.</summary>
    public Guid? BasisDocumentId { get; private set; }

    /// <summary>The version of that document's text.</summary>
    public int? BasisVersion { get; private set; }

    /// <summary>The sentence of that version.</summary>
    public string? BasisQuote { get; private set; }

    /// <summary>批办领导: the post of the leader who approves and re-reads; null asks whoever has the duty.</summary>
    public Guid? LeaderId { get; private set; }

    /// <summary>牵头单位: a unit of the organ, or another organ.</summary>
    public Guid? LeadId { get; private set; }

    public string LeadName { get; private set; } = "";

    public ReportInterval Interval { get; private set; } = ReportInterval.Once;

    /// <summary>The weakest notice that it is sent: important matters may start higher.</summary>
    public NoticeColour FirstNotice { get; private set; } = NoticeColour.Blue;

    /// <summary>长期事项: without an end in sight; its reports are looked at, it is not scored.</summary>
    public bool IsLongRunning { get; private set; }

    public ItemState State { get; private set; }

    /// <summary>Whom its drafter proposes to give it to, as JSON of an <see cref="Undertaking"/>; null when nobody was named.</summary>
    public string? Proposed { get; private set; }

    /// <summary>From 1; raised when the leader who re-reads instructs anew.</summary>
    public int Round { get; private set; } = 1;

    /// <summary>The last thing that the unit said of it, 0–100.</summary>
    public int Progress { get; private set; }

    /// <summary>The date that was set first in this round; extensions do not move it.</summary>
    public DateTimeOffset? OriginalDueAt { get; private set; }

    /// <summary>The date that counts.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>When the next report is due, where they are asked for at an interval.</summary>
    public DateTimeOffset? NextReportAt { get; private set; }

    /// <summary>When the last report left the unit, signed; taken back when it is sent back.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    public int Extensions { get; private set; }

    public int Reworks { get; private set; }

    public Guid DrafterId { get; private init; }

    public string DrafterName { get; private init; } = "";

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? AssignedAt { get; private set; }

    public DateTimeOffset? SignedForAt { get; private set; }

    public DateTimeOffset? PausedAt { get; private set; }

    public string? PauseReason { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Its process; the processes of its extensions are others.</summary>
    public Guid? InstanceId { get; private set; }

    /// <summary>Raised by whatever changes what is decided on.</summary>
    public long Revision { get; private set; } = 1;

    /// <summary>Whether it was done by the date that counts; null while it is open, and where nothing is scored.</summary>
    public bool? WasOnTime =>
        State is ItemState.Struck or ItemState.Filed && !IsLongRunning && DueAt is { } due ? (DoneAt ?? EndedAt) <= due : null;

    public static SupervisionItem Propose(Guid id, ItemTerms terms, ProposedBy by) => new SupervisionItem
    {
        Id = id,
        OrganId = by.Actor.OrganId,
        ParentId = by.Parent?.Id,
        Ordinal = by.Ordinal,
        DrafterId = by.Actor.OfficialId,
        DrafterName = by.Actor.Name,
        CreatedAt = by.At,
        State = ItemState.Proposed,
    }.Take(terms);

    /// <summary>What is asked and why, as the form gave it.</summary>
    public SupervisionItem Take(ItemTerms terms)
    {
        (Title, Requirement) = (terms.Title.Trim(), terms.Requirement.Trim());
        (Source, Basis, LeaderId) = (terms.Source, Plain(terms.Basis), terms.LeaderId);
        (BasisDocumentId, BasisVersion, BasisQuote) = (terms.Document?.DocumentId, terms.Document?.Version, terms.Document?.Quote.Trim());
        Proposed = terms.Proposed is null ? null : JsonSerializer.Serialize(terms.Proposed, JsonSerializerOptions.Web);
        Revision++;
        return this;
    }

    public Undertaking? ReadProposed() =>
        Proposed is null ? null : JsonSerializer.Deserialize<Undertaking>(Proposed, JsonSerializerOptions.Web);

    public void RunsAs(Guid instanceId) => InstanceId = instanceId;

    /// <summary>Laid before a leader, or at once initiated.</summary>
    public void Submit(bool needsApproval) => State = needsApproval ? ItemState.AwaitingApproval : State;

    public void SendBack() => State = ItemState.Proposed;

    /// <summary>立项.</summary>
    public void Initiate(string number) => (Number, State) = (number, ItemState.Initiated);

    public void Refuse(DateTimeOffset at) => (State, EndedAt) = (ItemState.Refused, at);

    /// <summary>交办.</summary>
    public void Assign(Undertaking to, string leadName, DateTimeOffset due, DateTimeOffset at)
    {
        (LeadId, LeadName, Interval) = (to.LeadId, leadName, to.Interval);
        (FirstNotice, IsLongRunning) = (to.FirstNotice, to.IsLongRunning);
        // A new round, and a unit that takes over from one that refused, begin with a date of their own.
        OriginalDueAt ??= due;
        (DueAt, AssignedAt, State) = (due, at, ItemState.AwaitingReceipt);
        Revision++;
    }

    /// <summary>分解: its parts are assigned instead.</summary>
    public void Decompose(DateTimeOffset due, DateTimeOffset at)
    {
        (OriginalDueAt, DueAt) = (OriginalDueAt ?? due, due);
        (AssignedAt, State) = (at, ItemState.Decomposed);
    }

    public void SignFor(DateTimeOffset at, DateTimeOffset? nextReport) =>
        (SignedForAt, NextReportAt, State) = (at, nextReport, ItemState.Handling);

    /// <summary>拒签: back to whoever assigns.</summary>
    public void TurnDown()
    {
        State = ItemState.Initiated;
        OriginalDueAt = null;
    }

    public void Report(int progress)
    {
        (Progress, State) = (progress, ItemState.AwaitingReview);
        Revision++;
    }

    /// <summary>The unit's leader has signed a report; the last one says that it is done.</summary>
    public void LeaveUnit(bool isFinal, DateTimeOffset at) => DoneAt = isFinal ? at : null;

    /// <summary>继续办理: the report is accepted, and another one follows.</summary>
    public void GoOn(DateTimeOffset? nextReport) => (State, NextReportAt, DoneAt) = (ItemState.Handling, nextReport, null);

    /// <summary>The unit's own leader did not let a report out: it never left, and is no rework.</summary>
    public void StayInUnit() => (State, DoneAt) = (ItemState.Handling, null);

    /// <summary>退回重办.</summary>
    public void Redo()
    {
        (State, DoneAt) = (ItemState.Handling, null);
        Reworks++;
        Revision++;
    }

    public void LayBefore() => State = ItemState.AwaitingReading;

    /// <summary>All parts are closed.</summary>
    public void Gather(DateTimeOffset at) => (State, DoneAt, Progress) = (ItemState.AwaitingReading, at, 100);

    /// <summary>销号.</summary>
    public void Strike(DateTimeOffset at) => (State, EndedAt, NextReportAt) = (ItemState.Struck, at, null);

    /// <summary>A new instruction: it is assigned again, with a date of its own.</summary>
    public void Again()
    {
        Round++;
        (State, DoneAt, OriginalDueAt, NextReportAt) = (ItemState.Initiated, null, null, null);
        Revision++;
    }

    public void File() => State = ItemState.Filed;

    public void Extend(DateTimeOffset due)
    {
        DueAt = due;
        Extensions++;
        Revision++;
    }

    public void Pause(string reason, DateTimeOffset at) => (PauseReason, PausedAt) = (reason, at);

    /// <summary>The clock goes on: what was due is due later by the working days that it stood.</summary>
    public void Resume(Func<DateTimeOffset, DateTimeOffset> shifted)
    {
        DueAt = DueAt is { } due ? shifted(due) : null;
        NextReportAt = NextReportAt is { } next ? shifted(next) : null;
        (PausedAt, PauseReason) = (null, null);
    }

    /// <summary>Its process was brought back: it is open again where that stands.</summary>
    public void Revive(ItemState state) => (State, EndedAt, DoneAt) = (state, null, null);

    public void Cancel(DateTimeOffset at) => (State, EndedAt, NextReportAt) = (ItemState.Cancelled, at, null);

    private static string? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
