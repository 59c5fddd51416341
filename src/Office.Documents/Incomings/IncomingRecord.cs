using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Documents.Content;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Documents.Incomings;

/// <summary>What stands beside every change of a paper: its history, its grants, how lists show it, and what is signed of it.</summary>
internal sealed class IncomingRecord(OfficeDbContext db, CommandRows rows, IHistory history, IOutbox outbox, IProcesses processes)
{
    // The hour at which a day that was set is over in the office.
    private const int EndOfDay = 18;

    public void Add(Incoming incoming, string verb, string? step = null, object? details = null)
    {
        history.Add(new HistoryEntry(incoming.Id, verb, step, details));
        outbox.Add(new IncomingMoved(incoming.Id, incoming.OrganId));
    }

    /// <summary>Who keeps the organ's papers sees them, unless one is for named readers only.</summary>
    public void LetSee(Incoming incoming, Guid? officeUnitId)
    {
        if (officeUnitId is { } office && incoming.Secrecy is IncomingSecrecy.None)
        {
            rows.Of<Grant>().Add(new Grant(incoming.Id, office, Relation.Reader, incoming.Id));
        }
    }

    public Task RenewAsync(Incoming incoming, CancellationToken cancellationToken) =>
        processes.UpdateSnapshotAsync(incoming.Id, SnapshotOf(incoming), cancellationToken);

    public static WorkItemSnapshot SnapshotOf(Incoming incoming) => new(
        incoming.Title, incoming.Number ?? incoming.SenderNumber, "incoming", (int)incoming.Urgency, DueOf(incoming.DueOn));

    public static DateTimeOffset? DueOf(DateOnly? day) =>
        day is { } on ? new DateTimeOffset(on.ToDateTime(new TimeOnly(EndOfDay, 0)), TimeSpan.FromHours(8)) : null;

    /// <summary>sha256 of what was registered, with the files that came with it.</summary>
    public async Task<byte[]> HashAsync(Incoming incoming, byte[]? original, CancellationToken cancellationToken)
    {
        List<string> files = await db.Attachments.Where(file => file.DocumentId == incoming.Id).Select(file => file.Sha256)
            .ToListAsync(cancellationToken);
        files.AddRange(db.Attachments.Local.Where(file => file.DocumentId == incoming.Id).Select(file => file.Sha256));
        if (original is not null)
        {
            files.Add(Convert.ToHexStringLower(original));
        }

        return SHA256.HashData(new CanonicalJson().Open('{')
            .Name("incoming").Text(incoming.Id.ToString("D"))
            .Name("sender").Text(incoming.SenderName)
            .Name("number").Text(incoming.SenderNumber)
            .Name("title").Text(incoming.Title)
            .Name("kind").Text(incoming.Kind?.ToString())
            .Name("urgency").Number((int)incoming.Urgency)
            .Name("dated").Text(incoming.DocumentDate?.ToString("O", System.Globalization.CultureInfo.InvariantCulture))
            .Name("enclosures").Text(incoming.Enclosures)
            .Name("files").Texts(files.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            .Close('}').ToBytes());
    }
}
