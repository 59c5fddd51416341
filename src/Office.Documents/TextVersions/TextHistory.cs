using Microsoft.EntityFrameworkCore;
using Office.Documents.Comparing;
using Office.Documents.Content;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.TextVersions;

/// <summary>Reads the versions of a text, the oldest first. What reads as the one before it is said once, as the later kind.</summary>
internal sealed class TextHistory(OfficeDbContext db, IDirectorySource directory)
{
    public async Task<IReadOnlyList<(VersionEntry Entry, DocumentContent Content)>> OfAsync(Guid dispatchId, CancellationToken cancellationToken)
    {
        var kept = await db.DraftVersions.Where(v => v.DispatchId == dispatchId && v.Origin != DraftVersionOrigin.CheckedOut).ToListAsync(cancellationToken);
        var texts = await db.DispatchTexts.Where(t => t.DispatchId == dispatchId).ToListAsync(cancellationToken);
        var working = await db.WorkingTexts.SingleOrDefaultAsync(t => t.DispatchId == dispatchId, cancellationToken);
        List<(VersionEntry Entry, DocumentContent Content)> all =
        [
            .. kept.Select(version => (Named(Entry($"kept-{version.Id:N}", StageOf(version.Origin), 0, version.AuthorId, version.SavedAt), version.AuthorName), version.Read())),
            .. texts.Select(text => (Entry($"text-{text.Version}", VersionStage.Fixed, text.Version, text.FixedBy, text.FixedAt), CanonicalContent.Read(text.Content).Content)),
        ];
        all = [.. all.OrderBy(version => version.Entry.At).ThenBy(version => version.Entry.Stage)];
        if (working is not null)
        {
            all.Add((Entry("form", VersionStage.Form, 0, working.SavedBy, working.SavedAt), working.Read()));
        }

        return Once(all);
    }

    private static List<(VersionEntry Entry, DocumentContent Content)> Once(List<(VersionEntry Entry, DocumentContent Content)> all)
    {
        List<(VersionEntry Entry, DocumentContent Content)> once = [];
        foreach (var version in all)
        {
            if (once is [.., var before] && before.Entry.Stage is not VersionStage.Aside && Redline.AreSame(before.Content, version.Content))
            {
                // The words are those of who wrote them first; that they were fixed is the more important kind.
                once[^1] = version.Entry.Stage is VersionStage.Fixed
                    ? (version.Entry with { AuthorId = before.Entry.AuthorId, AuthorName = before.Entry.AuthorName }, version.Content)
                    : before;
            }
            else
            {
                once.Add(version);
            }
        }

        return once;
    }

    private VersionEntry Entry(string key, VersionStage stage, int number, Guid author, DateTimeOffset at) =>
        new(key, stage, number, author, directory.Current.Official(author)?.Name ?? "", at);

    // An author whom only a word processor's file names.
    private static VersionEntry Named(VersionEntry entry, string? name) => name is null ? entry : entry with { AuthorName = name };

    private static VersionStage StageOf(DraftVersionOrigin origin) => origin switch
    {
        DraftVersionOrigin.Aside => VersionStage.Aside,
        DraftVersionOrigin.Imported => VersionStage.Imported,
        DraftVersionOrigin.CheckedIn => VersionStage.CheckedIn,
        _ => VersionStage.Draft,
    };
}
