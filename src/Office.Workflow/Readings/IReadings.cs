using Office.Workflow.WorkItems;

namespace Office.Workflow.Readings;

/// <summary>
/// Lays something to read into boxes beside every process, so that nothing waits for it and nothing takes it away: one item for
/// all its readers, each with a place of their own in 待阅. Every call joins the transaction of the command that makes it.
/// </summary>
public interface IReadings
{
    /// <summary>Makes the item; nobody has it yet.</summary>
    void Open(ReadingPaper paper);

    /// <summary>Puts it into these officials' 待阅, again where it was taken back before.</summary>
    void Give(ReadingPaper paper, IReadOnlyCollection<Guid> officials);

    /// <summary>The reader has looked at it.</summary>
    void MarkOpened(ReadingPaper paper, Guid officialId);

    /// <summary>The reader is done with it: it moves to 已阅, and what urged them is laid aside.</summary>
    void Close(ReadingPaper paper, Guid officialId);

    /// <summary>It is gone from the readers' boxes as if it had never been there.</summary>
    void TakeBack(ReadingPaper paper, IReadOnlyCollection<Guid> officials);

    /// <summary>Whether anybody may still be waited for; an item that nobody waits for reminds nobody.</summary>
    void SetOpen(ReadingPaper paper, bool isOpen);

    /// <summary>Marks the item as urged once more, for whoever still has it.</summary>
    void MarkUrged(ReadingPaper paper);

    /// <summary>Reminds these readers, also when they have laid the last reminder aside.</summary>
    Task RemindAsync(
        ReadingPaper paper, IReadOnlyCollection<Guid> officials, Guid sentBy, string? words, CancellationToken cancellationToken);
}

/// <summary>What is laid before readers.</summary>
/// <param name="ItemId">The item; one for all readers.</param>
/// <param name="RootId">The root whose commands open and acknowledge it.</param>
/// <param name="OrganId">The organ that owns it.</param>
/// <param name="Snapshot">What lists show of it.</param>
/// <param name="Purpose">Why it is to be read.</param>
public sealed record ReadingPaper(Guid ItemId, Guid RootId, Guid OrganId, WorkItemSnapshot Snapshot, string Purpose);
