namespace Office.Workflow.Bpmn;

/// <summary>One element of a process.</summary>
/// <param name="Id">As in the file.</param>
/// <param name="Name">As people see it.</param>
/// <param name="Kind">What the engine does there.</param>
/// <param name="Rules">Of a user task; null elsewhere.</param>
/// <param name="Repeat">When it is done for several; null when once.</param>
/// <param name="Topic">Of a service task: what is asked for.</param>
/// <param name="DefaultFlow">The way when no condition holds.</param>
public sealed record ProcessNode(
    string Id,
    string Name,
    NodeKind Kind,
    StepRules? Rules = null,
    Repeat? Repeat = null,
    string? Topic = null,
    string? DefaultFlow = null)
{
    /// <summary>The arrows that lead here, in the order of the file.</summary>
    public IReadOnlyList<SequenceFlow> Incoming { get; init; } = [];

    /// <summary>The arrows that lead on, in the order of the file; conditions are asked in it.</summary>
    public IReadOnlyList<SequenceFlow> Outgoing { get; init; } = [];

    /// <summary>The name of the element in BPMN, e.g. <c>manualTask</c>.</summary>
    public string Element { get; init; } = "";

    /// <summary>The sub-process in which it is drawn; null at the level of the process.</summary>
    public string? Parent { get; init; }

    /// <summary>Of a start event with a time: the post or official in whose name the process begins then; null for who looks after processes.</summary>
    public Guid? Starter { get; init; }

    /// <summary>Of a start event with a time: the kind of matter that begins then, e.g. <c>dispatch.Notice</c>; null for the first that runs through the process.</summary>
    public string? Begins { get; init; }

    /// <summary>Of a start event with a message or signal: what it began runs on when the matter is cancelled or ended out of turn.</summary>
    public bool Outlives { get; init; }

    /// <summary>Of events and of send and receive tasks.</summary>
    public EventSpec Event { get; init; } = EventSpec.None;

    /// <summary>Of a boundary event: the activity on whose edge it is.</summary>
    public string? AttachedTo { get; init; }

    /// <summary>Whether a boundary event, or the start of an event sub-process, ends what it interrupts.</summary>
    public bool Interrupting { get; init; } = true;

    /// <summary>Of a call activity: the id of the called process.</summary>
    public string? Called { get; init; }

    /// <summary>Of a script task.</summary>
    public Script? Script { get; init; }

    /// <summary>When it is done again while a condition holds.</summary>
    public Again? Again { get; init; }

    /// <summary>
    /// As another tool draws it: it does not say who is asked or what is to be done. It can be tried out, not published.
    /// </summary>
    public bool Bare { get; init; }
}
