using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Circulations;

/// <summary>Reads what a page asks for: who reads in which round, each official once.</summary>
internal sealed class CirculationForm(DirectorySnapshot directory)
{
    /// <summary>Why a purpose cannot stand; null when it can.</summary>
    public static Fault? PurposeFault(string? purpose) =>
        string.IsNullOrWhiteSpace(purpose) ? new CirculationFault.PurposeMissing()
        : purpose.Trim().Length > CirculationLimits.PurposeCharacters ? new CirculationFault.PurposeTooLong(CirculationLimits.PurposeCharacters)
        : null;

    /// <param name="rounds">As asked.</param>
    /// <param name="known">Who has it, has read it or waits for it already.</param>
    public Outcome<IReadOnlyList<(IReadOnlyList<Guid> Officials, bool InOrder)>> Read(
        IReadOnlyList<RoundForm>? rounds, IReadOnlyCollection<Guid> known)
    {
        var seen = known.ToHashSet();
        List<(IReadOnlyList<Guid>, bool)> read = [];
        foreach (var round in rounds ?? [])
        {
            if (Audience.Resolve(directory, round.Readers) is not { } officials)
            {
                return new CirculationFault.ReaderUnknown();
            }

            Guid[] fresh = [.. officials.Where(seen.Add)];
            if (fresh.Length > 0)
            {
                read.Add((fresh, round.InOrder));
            }
        }

        return read.Count == 0 ? new CirculationFault.NoReaders()
            : seen.Count > CirculationLimits.Readers ? new CirculationFault.TooManyReaders(CirculationLimits.Readers)
            : read.Count > CirculationLimits.Rounds ? new CirculationFault.TooManyRounds(CirculationLimits.Rounds)
            : read;
    }
}
