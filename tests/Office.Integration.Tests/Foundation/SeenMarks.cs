using Office.Organization.Foundation;

namespace Office.Integration.Tests.Foundation;

/// <summary>What the reaction below has seen, and which mark it cannot bear.</summary>
public sealed class SeenMarks
{
    private readonly Lock _gate = new();
    private readonly List<int> _numbers = [];
    private readonly Dictionary<int, TaskCompletionSource> _awaited = [];

    public IReadOnlyList<int> Numbers
    {
        get
        {
            lock (_gate)
            {
                return [.. _numbers];
            }
        }
    }

    public int? FailsOn { get; set; }

    /// <summary>Completes when the mark has been seen.</summary>
    public Task ReachedAsync(int number)
    {
        lock (_gate)
        {
            var reached = Awaited(number);
            if (_numbers.Contains(number))
            {
                reached.TrySetResult();
            }

            return reached.Task;
        }
    }

    internal void Add(int number)
    {
        lock (_gate)
        {
            _numbers.Add(number);
            Awaited(number).TrySetResult();
        }
    }

    private TaskCompletionSource Awaited(int number)
    {
        if (!_awaited.TryGetValue(number, out var awaited))
        {
            awaited = _awaited[number] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        return awaited;
    }
}

internal sealed class SeeMarks(SeenMarks seen) : IReaction<RegisterMarked>
{
    public Task ReactAsync(RegisterMarked officeEvent, CancellationToken cancellationToken)
    {
        if (officeEvent.Number == seen.FailsOn)
        {
            throw new InvalidOperationException("The reaction cannot bear this mark.");
        }

        seen.Add(officeEvent.Number);
        return Task.CompletedTask;
    }
}
