using Office.Organization.Foundation;

namespace Office.Documents.Numbering;

/// <summary>
/// How every change of one number begins and ends: the line under the lock of its sequence, for whoever may number for its organ by
/// any of their posts and in the state that the change is for; and the word to open pages.
/// </summary>
internal sealed class NumberCase(NumberLedger ledger, RegisterOrgans organs, IOutbox outbox)
{
    public async Task<Outcome<NumberEntry>> OpenAsync(Guid entryId, NumberState state, CancellationToken cancellationToken)
    {
        var entry = await ledger.HeldAsync(entryId, cancellationToken);
        if (entry is null || !await organs.MayNumberAsync(entry.OrganId, cancellationToken))
        {
            return new FoundationFault.Missing();
        }

        return entry.State == state ? entry : new NumberFault.WrongState();
    }

    /// <summary>The line of what happened, before the entry itself changes where it names the document of until now.</summary>
    public async Task TellAsync(NumberEntry entry, NumberEventKind kind, string reason, CancellationToken cancellationToken)
    {
        await ledger.TellAsync(entry, kind, reason, cancellationToken);
        outbox.Add(new LedgerChanged(entry.OrganId, entry.Prefix, entry.Year));
    }
}
