namespace Office.Organization.Foundation;

/// <summary>A <see cref="RowSet{T}"/> whatever its table.</summary>
internal interface IRowSet
{
    /// <summary>Queues an insert, update or delete for every row that needs one.</summary>
    void Queue(DbSession session);
}
