using Office.Documents.Attachments;
using Office.Documents.Entries;
using Office.Documents.Signatures;
using Office.Organization.Foundation;
using Office.Web.Api;

namespace Office.Web.Features.Phone;

/// <summary>Finds what may be entered, keeps the picture and sends the entry.</summary>
internal sealed class PhoneEntryDesk(IDispatcher dispatcher, IAttachmentStore store, ISigningPins pins, IIdSource ids)
{
    public Guid NextCommand() => ids.Next();

    public async Task<Outcome<PhoneEntryModel>> FindAsync(PhoneEntryPlace place, CancellationToken cancellationToken)
    {
        var listed = await dispatcher.AskAsync(new ListEntries(), cancellationToken);
        if (listed.Fault is not null)
        {
            return listed.Fault;
        }

        return listed.Value.Waiting.FirstOrDefault(item =>
            item.DispatchId == place.DispatchId && item.WorkItemId == place.WorkItemId && item.LeaderId == place.LeaderId) is { } item
            ? new PhoneEntryModel(item, ids.Next())
            : new FoundationFault.Missing();
    }

    /// <summary>Null when it is entered, now or before.</summary>
    public async Task<Fault?> EnterAsync(PhoneEntryModel typed, IFormCollection fields)
    {
        if (fields.Files is not [{ Length: > 0 } picture, ..])
        {
            return new EntryFault.ProofUnusable(EnterForAnother.ProofMegabytes);
        }

        if (!TryHash(typed.ContentHash, out var content) || !typed.Seen.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(hash => TryHash(hash, out _)) || typed.CommandId == Guid.Empty)
        {
            return new ApiFault.Unreadable();
        }

        await using var upload = picture.OpenReadStream();
        var stored = await store.SaveAsync(upload, Path.GetFileName(picture.FileName), CancellationToken.None);
        if (stored.Fault is not null)
        {
            return stored.Fault;
        }

        var opinion = string.IsNullOrWhiteSpace(typed.Opinion) ? null : typed.Opinion.Trim();
        var entry = new EnterForAnother(
            typed.Item.DispatchId, typed.Item.WorkItemId, typed.Item.LeaderId, typed.Decision, opinion, content,
            [.. typed.Seen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Convert.FromHexString)], stored.Value);
        return await SendAsync(entry, typed.CommandId, fields["pin"].ToString().Trim());
    }

    // Refusals are not stored, so that the same command is sent again once the key is unlocked.
    private async Task<Fault?> SendAsync(EnterForAnother entry, Guid commandId, string pin)
    {
        var envelope = new CommandEnvelope(commandId);
        var fault = (await dispatcher.SendAsync(entry, envelope, CancellationToken.None)).Fault;
        if (fault is not SignatureFault.Locked || pin.Length == 0)
        {
            return fault;
        }

        var unlocked = await pins.UnlockAsync(pin, CancellationToken.None);
        return unlocked.Fault ?? (await dispatcher.SendAsync(entry, envelope, CancellationToken.None)).Fault;
    }

    private static bool TryHash(string text, out byte[] hash)
    {
        hash = new byte[32];
        return text.Length == 64 && Convert.FromHexString(text, hash, out _, out _) is System.Buffers.OperationStatus.Done;
    }
}
