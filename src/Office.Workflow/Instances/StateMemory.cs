using System.Collections.Concurrent;
using Office.Workflow.Engine;

namespace Office.Workflow.Instances;

/// <summary>
/// The states that this node wrote last, so that the next move need not parse them. One is found by its whole text: what another
/// node wrote, or a transaction that was rolled back did not, is never mistaken for what stands in the row.
/// </summary>
internal sealed class StateMemory
{
    /// <summary>How many are kept at least; twice as many at most, about 10 KB each.</summary>
    internal const int Kept = 1_000;

    private ConcurrentDictionary<Guid, Written> _young = new();
    private ConcurrentDictionary<Guid, Written> _old = new();

    public InstanceState Read(ProcessInstance instance) =>
        (_young.TryGetValue(instance.Id, out var known) || _old.TryGetValue(instance.Id, out known))
        && string.Equals(known.Text, instance.State, StringComparison.Ordinal)
            ? known.State
            : StateText.Read(instance.State);

    public void Write(ProcessInstance instance, InstanceState state)
    {
        instance.State = StateText.Write(state);
        if (_young.Count >= Kept)
        {
            (_old, _young) = (_young, new());
        }

        _young[instance.Id] = new(instance.State, state);
    }

    private sealed record Written(string Text, InstanceState State);
}
