using Office.Documents.Attachments;
using Office.Documents.Seals;
using Office.Documents.Signatures.Pades;
using Office.Documents.Signatures.TimeStamps;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Web.Reactions;

/// <summary>Stamps files that were sealed while the time-stamp authority was away. The file that was dispatched stays as it is.</summary>
internal sealed class StampLater(IDispatcherSource dispatchers, IAttachmentStore store, ITimeStamps stamps, IIdSource ids)
{
    /// <returns>How many were stamped. The first that the authority does not answer ends the round.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var office = dispatchers.For(Actor.Machine(Guid.Empty));
        var awaited = await office.AskAsync(new ListAwaitedStamps(), cancellationToken);
        var stamped = 0;
        foreach (var use in awaited.Match(uses => uses, _ => []))
        {
            var made = await PadesSealer.StampAsync(await store.ReadBytesAsync(use.SealedHash, cancellationToken), stamps, cancellationToken);
            if (made.StampFault is not null)
            {
                break;
            }

            var hash = await store.SaveBytesAsync(made.Bytes, "stamped.pdf", cancellationToken);
            var done = await office.SendAsync(new RecordStamp(use.SealUseId, hash), new CommandEnvelope(ids.Next()), cancellationToken);
            stamped += done.Fault is null ? 1 : 0;
        }

        return stamped;
    }
}
