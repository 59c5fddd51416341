using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Circulations;

/// <summary>The rows of which a circulation has thousands, in prepared statements for both databases.</summary>
internal sealed class CirculationRows(DbSession session, IDirectorySource directory, IIdSource ids, TimeProvider clock)
{
    // Who was taken back before and is named again has the row of the first time.
    private const string ListReader = """
        INSERT INTO circulation_readers
            (id, organ_id, circulation_id, round, position, official_id, name, place, state, delivered_at)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)
        ON CONFLICT (circulation_id, official_id) DO UPDATE SET
            round = excluded.round, position = excluded.position, state = excluded.state,
            delivered_at = excluded.delivered_at, taken_back_at = NULL
        """;

    private const string DeliverReader = "UPDATE circulation_readers SET state = @p1, delivered_at = @p2 WHERE id = @p0";

    private const string AddGrant = """
        INSERT INTO grants (object_id, subject_id, relation, via) VALUES (@p0, @p1, @p2, @p3) ON CONFLICT DO NOTHING
        """;

    private const string DropGrant = "DELETE FROM grants WHERE object_id = @p0 AND subject_id = @p1 AND via = @p2";

    public DateTimeOffset Now => clock.GetUtcNow();

    public Guid NextId() => ids.Next();

    public DirectorySnapshot Directory => directory.Current;

    /// <summary>Writes the row of a reader, with the paper before them or waiting for their turn.</summary>
    public void List(Circulation circulation, (int Round, int Position) place, Guid officialId, bool isDelivered)
    {
        session.Queue(new SqlStatement(
            ListReader,
            [
                ids.Next(), circulation.OrganId, circulation.Id, place.Round, place.Position, officialId,
                Directory.Official(officialId)?.Name ?? "", Audience.PlaceOf(Directory, officialId, circulation.OrganId),
                isDelivered ? ReaderState.Delivered : ReaderState.Waiting, isDelivered ? Now : null,
            ]));
        if (isDelivered)
        {
            Permit(circulation, officialId);
        }
    }

    /// <summary>It is the turn of a reader who waited.</summary>
    public void Deliver(Circulation circulation, CirculationReader reader)
    {
        session.Queue(new SqlStatement(DeliverReader, [reader.Id, ReaderState.Delivered, Now]));
        Permit(circulation, reader.OfficialId);
    }

    /// <summary>The right to read the paper goes with the paper.</summary>
    public void Forbid(Circulation circulation, Guid officialId) =>
        session.Queue(new SqlStatement(DropGrant, [circulation.SubjectId, officialId, circulation.Id]));

    /// <summary>Who looks after a circulation: whoever began it and the office of its organ.</summary>
    public void GrantKeepers(Circulation circulation)
    {
        Add(circulation.Id, circulation.StartedBy, Relation.Handler, circulation.Id);
        foreach (var post in Directory.ByDuty(circulation.OrganId, Duty.Clerk))
        {
            Add(circulation.Id, post.Id, Relation.Handler, circulation.Id);
        }
    }

    private void Permit(Circulation circulation, Guid officialId) =>
        Add(circulation.SubjectId, officialId, Relation.Reader, circulation.Id);

    private void Add(Guid objectId, Guid subjectId, Relation relation, Guid via) =>
        session.Queue(new SqlStatement(AddGrant, [objectId, subjectId, relation, via]));
}
