using Microsoft.EntityFrameworkCore;
using Office.Documents.Proofreading;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Numbering;

/// <summary>The numbers that the organ gave and those under which it received papers.</summary>
internal sealed class DocumentRegister(OfficeDbContext db, Actor actor) : IDocumentRegister
{
    private const int ShortestPrefix = 2;

    // More than any text cites; a text that is nothing but numbers is looked up in part.
    private const int MostCandidates = 900;

    public async Task<IReadOnlyList<RegisteredDocument>> FindAsync(
        Guid organId, IReadOnlyList<string> cited, CancellationToken cancellationToken)
    {
        string[] wanted = [.. cited.SelectMany(Readings).Distinct(StringComparer.Ordinal).Take(MostCandidates)];
        if (wanted.Length == 0)
        {
            return [];
        }

        var subjects = actor.Subjects;
        var readable = db.Set<Grant>().Where(grant => subjects.Contains(grant.SubjectId)).Select(grant => grant.ObjectId);
        var issued = await db.Dispatches.AsNoTracking()
            .Where(d => d.OrganId == organId && d.Number != null && wanted.Contains(d.Number))
            .Select(d => new { Number = d.Number!, Title = readable.Contains(d.Id) ? d.Title : "" })
            .ToListAsync(cancellationToken);
        var received = await db.Arrivals.AsNoTracking()
            .Where(a => a.OrganId == organId && wanted.Contains(a.Number))
            .Select(a => new { a.Number, Title = readable.Contains(a.Id) ? a.Title : "" })
            .ToListAsync(cancellationToken);
        return [.. issued.Concat(received).Select(row => new RegisteredDocument(row.Number, row.Title))];
    }

    /// <summary>依据铜府发〔2026〕3号 may be 铜府发〔2026〕3号, 府发〔2026〕3号 …</summary>
    private static IEnumerable<string> Readings(string cited)
    {
        var bracket = cited.IndexOf('〔', StringComparison.Ordinal);
        return Enumerable.Range(0, Math.Max(1, bracket - ShortestPrefix + 1)).Select(from => cited[from..]);
    }
}
