using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Organization.Foundation;

namespace Office.Documents.Search;

/// <summary>Keeps what was read in an attached file; the next <see cref="IndexDocument"/> takes it in. Told twice, it writes once.</summary>
/// <param name="AttachmentId">The file; one that was removed meanwhile is passed over.</param>
/// <param name="Text">At most <see cref="FileText.MostCharacters"/>; empty when the file holds no words.</param>
public sealed record RecordFileText(Guid AttachmentId, string Text) : ICommand<Done>, IRoutineCommand
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class RecordFileTextHandler(OfficeDbContext db) : ICommandHandler<RecordFileText, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RecordFileText command, CancellationToken cancellationToken)
    {
        var file = await db.Attachments.AsNoTracking().SingleOrDefaultAsync(a => a.Id == command.AttachmentId, cancellationToken);
        var texts = db.Set<AttachmentText>();
        if (file is not null && !await texts.AnyAsync(t => t.Id == file.Id, cancellationToken))
        {
            texts.Add(new AttachmentText { Id = file.Id, OrganId = file.OrganId, Text = IndexedText.Pack(command.Text) });
        }

        return new Done();
    }
}
