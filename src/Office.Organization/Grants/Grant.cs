namespace Office.Organization.Grants;

/// <summary>
/// A permission as a row: this subject has this relation to this object. Written in the transaction of what it permits,
/// joined by every list, count and download.
/// </summary>
/// <param name="objectId">The document, instance or organ.</param>
/// <param name="subjectId">An official, post, unit or organ; ids are unique across the four.</param>
/// <param name="relation">What the subject may do.</param>
/// <param name="via">What the grant comes from (a work item, an appointment), so that it can be taken back with it.</param>
public sealed class Grant(Guid objectId, Guid subjectId, Relation relation, Guid via)
{
    public Guid ObjectId { get; private init; } = objectId;

    public Guid SubjectId { get; private init; } = subjectId;

    public Relation Relation { get; private init; } = relation;

    public Guid Via { get; private init; } = via;
}
