using Microsoft.EntityFrameworkCore;
using Office.Documents;
using Office.Documents.Attachments;
using Office.Documents.Content;
using Office.Organization.Foundation;

namespace Office.Web.Cli;

/// <summary>Holds the attachments of every issued dispatch against those that its signed text names, by bytes and in order.</summary>
internal sealed class VerifyAttachments(OfficeDbContext db)
{
    public const string Name = "attachments";

    /// <summary>How many dispatches were looked at.</summary>
    public int Checked { get; private set; }

    public async IAsyncEnumerable<VerifyProblem> RunAsync()
    {
        // At 复核 they may be under change; nothing is numbered before they are fixed again.
        var issued = from dispatch in db.Dispatches.AsNoTracking()
                     where dispatch.IssuedOn != null && (dispatch.TextStands || dispatch.Number != null)
                     join text in db.DispatchTexts.AsNoTracking()
                         on new { dispatch.Id, Version = dispatch.TextVersion } equals new { Id = text.DispatchId, text.Version }
                     select new
                     {
                         dispatch.Id,
                         text.Content,
                         Attached = db.Set<Attachment>().Where(a => a.DocumentId == dispatch.Id).OrderBy(a => a.Order)
                             .Select(a => new SignedFile(a.Sha256, a.Size)).ToList(),
                     };
        await foreach (var row in issued.AsAsyncEnumerable())
        {
            Checked++;
            if (!AreSigned(row.Content, row.Attached))
            {
                yield return new VerifyProblem(Name, $"dispatch {row.Id}", "the attachments are not those that were signed");
            }
        }
    }

    // The first form knew titles only. A text that cannot be read is told by the signatures.
    private static bool AreSigned(byte[] content, List<SignedFile> attached)
    {
        try
        {
            var text = CanonicalContent.Read(content);
            return text.Version == 1 || text.Files.SequenceEqual(attached);
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }
}
