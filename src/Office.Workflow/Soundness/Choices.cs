namespace Office.Workflow.Soundness;

/// <summary>
/// Answers conditions with every combination of yes and no, one combination a run: the first run says no throughout, and each
/// further one turns the last no of the run before into a yes.
/// </summary>
internal sealed class Choices
{
    // Two to the power of this many runs is the most that one move is asked for.
    private const int MaxAsked = 12;

    private readonly List<bool> _script = [];
    private int _asked;

    /// <summary>The answer to the next condition of this run.</summary>
    public bool Next()
    {
        if (_asked == _script.Count && _script.Count < MaxAsked)
        {
            _script.Add(item: false);
        }
        return _asked < _script.Count && _script[_asked++];
    }

    /// <summary>Begins the answers anew.</summary>
    public void Reset()
    {
        _script.Clear();
        _asked = 0;
    }

    /// <summary>Prepares the next combination; false when all have been given.</summary>
    public bool Turn()
    {
        // What a shorter run did not ask is no question of the next.
        _script.RemoveRange(_asked, _script.Count - _asked);
        _asked = 0;
        while (_script.Count > 0 && _script[^1])
        {
            _script.RemoveAt(_script.Count - 1);
        }
        if (_script.Count == 0)
        {
            return false;
        }
        _script[^1] = true;
        return true;
    }
}
