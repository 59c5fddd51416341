namespace Office.Organization.Foundation;

/// <summary>
/// The rows of commands that are too frequent for EF (a sign-off, the completion of a work item): prepared statements over the
/// same transaction, all changes sent together when the command ends. A table is changed either here or through
/// <see cref="OfficeDbContext"/> within one command, never through both.
/// </summary>
public sealed class CommandRows
{
    private readonly Dictionary<Type, IRowSet> _sets = [];
    private readonly DbSession _session;
    private readonly RowMaps _maps;

    internal CommandRows(DbSession session, RowMaps maps) => (_session, _maps) = (session, maps);

    /// <summary>The rows of one table.</summary>
    public RowSet<T> Of<T>()
        where T : class
    {
        if (!_sets.TryGetValue(typeof(T), out var set))
        {
            _sets.Add(typeof(T), set = new RowSet<T>(_maps.Of<T>(), _session.Dialect));
        }

        return (RowSet<T>)set;
    }

    /// <summary>Puts every change behind what the session has queued.</summary>
    internal void Queue()
    {
        foreach (var set in _sets.Values)
        {
            set.Queue(_session);
        }
    }
}
