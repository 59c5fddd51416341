namespace Office.Organization.Foundation;

/// <summary>
/// What a scope of the dispatcher knows: its session, its actor, and what the handler asked to be recorded. Collected here and
/// written by the dispatcher after the handler, in the same transaction.
/// </summary>
internal sealed class CommandContext : IHistory, IOutbox, IRoots
{
    private Guid? _principal;

    public DbSession? Session { get; private set; }

    public Actor Actor { get; private set; } = Actor.Nobody;

    public Root? Current { get; set; }

    /// <summary>The scope's context once something has asked for it; null when there is nothing to save.</summary>
    public OfficeDbContext? Database { get; set; }

    /// <summary>The scope's rows outside EF once something has asked for them.</summary>
    public CommandRows? Rows { get; set; }

    public List<HistoryEntry> History { get; } = [];

    public List<IOfficeEvent> Events { get; } = [];

    public List<(Guid Id, Guid OrganId)> Created { get; } = [];

    public void Enter(DbSession session, Actor actor) => (Session, Actor) = (session, actor);

    public void Add(HistoryEntry entry) => History.Add(entry with { OnBehalfOf = entry.OnBehalfOf ?? _principal });

    public void ActFor(Guid principalId)
    {
        _principal = principalId;
        for (var row = 0; row < History.Count; row++)
        {
            History[row] = History[row] with { OnBehalfOf = History[row].OnBehalfOf ?? principalId };
        }
    }

    public void Add(IOfficeEvent officeEvent) => Events.Add(officeEvent);

    public void Create(Guid id, Guid organId) => Created.Add((id, organId));
}
