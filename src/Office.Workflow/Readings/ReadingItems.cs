using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Deadlines;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Readings;

/// <summary>The rows of readings, in prepared statements: a circulation may have thousands of readers.</summary>
internal sealed class ReadingItems(CommandRows rows, DbSession session, IDirectorySource directory, Stamp stamp, ReminderWriter reminders) : IReadings
{
    /// <summary>The step that an item beside every process names.</summary>
    public const string Step = "circulate";

    private const string Lay = """
        INSERT INTO work_item_holders (id, organ_id, root_id, work_item_id, official_id, post_id, state, at)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7)
        ON CONFLICT (work_item_id, official_id) DO UPDATE SET state = excluded.state, at = excluded.at, opened_at = NULL
        """;

    private const string Look = """
        UPDATE work_item_holders SET opened_at = @p2 WHERE work_item_id = @p0 AND official_id = @p1 AND opened_at IS NULL
        """;

    private const string Turn = """
        UPDATE work_item_holders SET state = @p2, at = @p3 WHERE work_item_id = @p0 AND official_id = @p1 AND state = @p4
        """;

    private const string LayAside = "UPDATE reminders SET seen_at = @p3 WHERE root_id = @p0 AND work_item_id = @p1 AND official_id = @p2 AND seen_at IS NULL";

    private const string TurnItem = "UPDATE work_items SET state = @p1, closed_at = @p2 WHERE id = @p0";

    private const string Urge = "UPDATE work_items SET urged_at = @p1, urged_times = urged_times + 1 WHERE id = @p0";

    public void Open(ReadingPaper paper) => rows.Of<WorkItem>().Add(new WorkItem(paper.ItemId, paper.OrganId, paper.RootId, instanceId: Guid.Empty)
    {
        StepId = Step,
        StepName = "传阅",
        Kind = WorkItemKind.Read,
        Title = paper.Snapshot.Title,
        Reference = paper.Snapshot.Reference,
        MatterKind = paper.Snapshot.Kind,
        Urgency = paper.Snapshot.Urgency,
        Due = paper.Snapshot.Due,
        SentBy = stamp.OfficialId,
        SentAt = stamp.Now,
        Reason = paper.Purpose,
    });

    public void Give(ReadingPaper paper, IReadOnlyCollection<Guid> officials)
    {
        foreach (var official in officials)
        {
            var post = directory.Current.PostsOf(official) is [var first, ..] ? first.Id : Guid.Empty;
            session.Queue(new SqlStatement(
                Lay,
                [stamp.NextId(), paper.OrganId, paper.RootId, paper.ItemId, official, post, HolderState.Reading, stamp.Now]));
        }
    }

    public void MarkOpened(ReadingPaper paper, Guid officialId) =>
        session.Queue(new SqlStatement(Look, [paper.ItemId, officialId, stamp.Now]));

    public void Close(ReadingPaper paper, Guid officialId)
    {
        session.Queue(new SqlStatement(Turn, [paper.ItemId, officialId, HolderState.Read, stamp.Now, HolderState.Reading]));
        session.Queue(new SqlStatement(LayAside, [paper.RootId, paper.ItemId, officialId, stamp.Now]));
    }

    public void TakeBack(ReadingPaper paper, IReadOnlyCollection<Guid> officials)
    {
        foreach (var official in officials)
        {
            session.Queue(new SqlStatement(Turn, [paper.ItemId, official, HolderState.Lapsed, stamp.Now, HolderState.Reading]));
            session.Queue(new SqlStatement(LayAside, [paper.RootId, paper.ItemId, official, stamp.Now]));
        }
    }

    public void SetOpen(ReadingPaper paper, bool isOpen) => session.Queue(new SqlStatement(
        TurnItem, [paper.ItemId, isOpen ? WorkItemState.Open : WorkItemState.Done, isOpen ? null : stamp.Now]));

    public void MarkUrged(ReadingPaper paper) => session.Queue(new SqlStatement(Urge, [paper.ItemId, stamp.Now]));

    public Task RemindAsync(
        ReadingPaper paper, IReadOnlyCollection<Guid> officials, Guid sentBy, string? words, CancellationToken cancellationToken) =>
        reminders.UrgeAsync((paper.RootId, paper.OrganId, paper.ItemId), officials, sentBy, words, cancellationToken);
}
