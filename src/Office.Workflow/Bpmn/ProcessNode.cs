namespace Office.Workflow.Bpmn;

/// <summary>One element of a process.</summary>
/// <param name="Id">As in the file.</param>
/// <param name="Name">As people see it.</param>
/// <param name="Kind">What the engine does there.</param>
/// <param name="Rules">Of a user task; null elsewhere.</param>
/// <param name="Repeat">When the user task is asked of several; null when of one.</param>
/// <param name="Topic">Of a service task: what is asked for.</param>
/// <param name="DefaultFlow">Of an exclusive gateway: the way when no condition holds.</param>
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
}
