namespace Office.Documents.Seals;

/// <summary>
/// 联合行文: how far the seals of a document's organs have come. Each organ's keeper seals what the organ before has sealed; for a
/// document of one organ there is one seat.
/// </summary>
/// <param name="Seats">The organs, in the order in which they seal.</param>
/// <param name="File">sha256 of the file that the next one seals: the typeset one, or that with the seals so far.</param>
public sealed record SealRound(IReadOnlyList<SealSeat> Seats, byte[] File)
{
    /// <summary>sha256 of the OFD with the seals so far; null before the first, and where none could be made.</summary>
    public byte[]? Ofd { get; init; }

    /// <summary>Whose turn it is; null when every organ that seals here has.</summary>
    public SealSeat? Next => Seats.FirstOrDefault(seat => seat is { SealsHere: true, Use: null });

    /// <summary>How many seals stand on the file.</summary>
    public int Done => Seats.Count(seat => seat.Use is not null);
}

/// <summary>One organ's place in the round.</summary>
/// <param name="OrganId">The organ; null for one that no directory knows.</param>
/// <param name="Organ">Its name as it is printed.</param>
/// <param name="Place">Which of the places of the layout is its own, from 0.</param>
/// <param name="SealsHere">
/// Whether it has a seal and a keeper in this installation. One that has not gets its seal on paper; nobody waits for it.
/// </param>
/// <param name="Use">Its line in the ledger; null while it has not sealed.</param>
public sealed record SealSeat(Guid? OrganId, string Organ, int Place, bool SealsHere, SealUse? Use);
