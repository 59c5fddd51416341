using Office.Documents.Content;
using Office.Documents.Numbering;
using Office.Documents.Proofreading;
using Office.Documents.Rules;
using Office.Organization;
using Office.Organization.Directory;

namespace Office.Documents.Dispatches;

/// <summary>Proofreads a text of a dispatch with the directory and the registers at hand.</summary>
internal sealed class DispatchProofs(
    IDirectorySource directory, IDocumentRegister register, ProofListShelf lists, PrefixShelf prefixes, OfficeDay today)
{
    public async Task<IReadOnlyList<Finding>> OfAsync(Dispatch dispatch, DocumentContent content, CancellationToken cancellationToken)
    {
        var own = await lists.OfAsync(dispatch.OrganId, cancellationToken);
        var known = own.Over(DraftContexts.Proof(directory.Current, dispatch.OrganId, today.Date.Year));
        return Proofreader.Check(content, known with
        {
            OwnPrefixes = [.. (await prefixes.OfAsync(dispatch.OrganId, cancellationToken)).Select(prefix => prefix.Text)],
            Registered = await register.FindAsync(dispatch.OrganId, Proofreader.NumbersIn(content), cancellationToken),
        });
    }
}
