using Office.Documents.Content;

namespace Office.Documents.Dispatches;

/// <summary>Joins a text with what its names stand for: the organs of its recipients and the files of its attachments.</summary>
internal sealed class SigningForm(DispatchFiles files)
{
    public async Task<SignedContent> OfAsync(Dispatch dispatch, DocumentContent written, CancellationToken cancellationToken)
    {
        var (main, copy) = (Printed(dispatch, RecipientKind.Main), Printed(dispatch, RecipientKind.Copy));
        var attached = await files.ListAsync(dispatch.Id, cancellationToken);
        return new SignedContent
        {
            Content = written with
            {
                MainRecipients = [.. main.Select(group => group.Key)],
                CopyRecipients = [.. copy.Select(group => group.Key)],
            },
            MainOrgans = [.. main.Select(Organs)],
            CopyOrgans = [.. copy.Select(Organs)],
            Files = [.. attached.Select(file => new SignedFile(file.Sha256, file.Size))],
        };
    }

    // One collective name may stand for many organs and is printed once.
    private static List<IGrouping<string, Recipient>> Printed(Dispatch dispatch, RecipientKind kind) =>
    [
        .. dispatch.Recipients.Where(r => r.Kind == kind).OrderBy(r => r.Position).GroupBy(r => r.PrintedName, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<Guid> Organs(IGrouping<string, Recipient> group) => [.. group.Select(r => r.OrganId).OfType<Guid>()];
}
