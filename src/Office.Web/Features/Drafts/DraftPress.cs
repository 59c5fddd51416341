using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Features.Files;

namespace Office.Web.Features.Drafts;

/// <summary>Lays the pages of an open form on the shelf from which its writer's browser fetches them.</summary>
public sealed class DraftPress(DispatchPress press, PreviewShelf shelf, IActorSource actors, IDirectorySource directory)
{
    /// <summary>The addresses of the pages; one that stays the same shows the same picture.</summary>
    /// <param name="id">Names the open form.</param>
    /// <param name="draft">Whose imprint is shown.</param>
    /// <param name="content">The text as it stands in the form.</param>
    /// <param name="cancellationToken">A newer text takes its place.</param>
    public async Task<IReadOnlyList<string>> ShowAsync(
        Guid id, DraftView draft, DocumentContent content, CancellationToken cancellationToken)
    {
        var account = (await actors.CurrentAsync(cancellationToken))?.AccountId ?? Guid.Empty;
        var imprint = draft.Imprint with { JointOrgans = JointIssue.Of(directory.Current, content) };
        IReadOnlyList<DrawnPage> pages = [.. press.Preview(content, imprint, draft.SealDiameterMm).Select(DrawnPage.Of)];
        cancellationToken.ThrowIfCancellationRequested();
        shelf.Lay(id, account, pages);
        return [.. pages.Select((page, at) => $"/files/previews/{id}/{at + 1}?v={page.Version}")];
    }

    public void Forget(Guid id) => shelf.Remove(id);
}
