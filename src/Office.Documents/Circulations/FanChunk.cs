namespace Office.Documents.Circulations;

/// <summary>
/// What a chunk of a circulation does, without a database: whose turn it is by rounds and order, and how many rows are left to
/// spend. A round is at its end when all of it is listed and nobody of it waits or has the paper.
/// </summary>
internal sealed class FanChunk(
    IReadOnlyList<CirculationRound> rounds, IReadOnlyDictionary<int, (int Waiting, int Holding)> counted)
{
    private readonly Dictionary<int, (int Waiting, int Holding)> _counts = new(counted);
    private readonly List<Guid> _given = [];
    private int _budget = CirculationLimits.Chunk;

    /// <summary>Before whom the paper was laid.</summary>
    public IReadOnlyList<Guid> Given => _given;

    /// <summary>Whether the next chunk would find something to do at once.</summary>
    public bool HasMore => rounds.Any(round => !round.IsListed || Wanted(round, CirculationLimits.Chunk) > 0);

    /// <summary>Nobody is waited for in any round.</summary>
    public bool IsAtItsEnd => rounds.All(IsAtEnd);

    /// <summary>How many of a round's waiting readers get it now.</summary>
    public int Wanted(CirculationRound round) => Wanted(round, _budget);

    /// <summary>A waiting reader got it.</summary>
    public void Gave(CirculationRound round, Guid officialId)
    {
        var (waiting, holding) = Of(round);
        _counts[round.Number] = (waiting - 1, holding + 1);
        _given.Add(officialId);
        _budget--;
    }

    /// <summary>The readers of a round whose rows are written now, each with its place and whether it is their turn already.</summary>
    public IReadOnlyList<(Guid Official, int Position, bool IsDelivered)> List(CirculationRound round)
    {
        List<(Guid, int, bool)> listed = [];
        var isDue = IsDue(round);
        var first = rounds.TakeWhile(one => one != round).Sum(one => one.Count);
        foreach (var official in round.Next(_budget))
        {
            var (waiting, holding) = Of(round);
            var isTurn = isDue && (!round.InOrder || (waiting == 0 && holding == 0));
            listed.Add((official, first + round.Listed, isTurn));
            _counts[round.Number] = isTurn ? (waiting, holding + 1) : (waiting + 1, holding);
            if (isTurn)
            {
                _given.Add(official);
            }

            round.Listed++;
            _budget--;
        }

        return listed;
    }

    private int Wanted(CirculationRound round, int most)
    {
        var (waiting, holding) = Of(round);
        return !IsDue(round) ? 0
            : !round.InOrder ? Math.Min(waiting, most)
            : holding == 0 && waiting > 0 ? Math.Min(1, most)
            : 0;
    }

    private bool IsDue(CirculationRound round) => round.IsBeside
        || rounds.TakeWhile(one => one.Number < round.Number).All(one => one.IsBeside || IsAtEnd(one));

    private bool IsAtEnd(CirculationRound round) => round.IsListed && Of(round) is (0, 0);

    private (int Waiting, int Holding) Of(CirculationRound round) => _counts.GetValueOrDefault(round.Number);
}
