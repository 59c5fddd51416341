using System.Collections.Concurrent;
using Office.Documents.Content;
using Office.Documents.Dispatches;

namespace Office.Web.Features.Files;

/// <summary>
/// The drawn pages of dispatches that are being looked at, so that the pictures of one text are laid out once and not once a
/// page. Holds no permission: whoever asks has been given the view by the dispatcher.
/// </summary>
public sealed class PageShelf(DispatchPress press)
{
    private const int MostDocuments = 64;

    private readonly ConcurrentDictionary<PageKey, IReadOnlyList<string>> _pages = new();

    /// <summary>One SVG per page of the text as it stands.</summary>
    /// <param name="view">What the dispatcher answered.</param>
    /// <param name="seal">A seal to show in its place, before it is applied; null shows what stands.</param>
    public IReadOnlyList<string> Pages(DispatchView view, SealFace? seal = null)
    {
        var imprint = seal is null ? view.Imprint : view.Imprint with { Seal = seal };
        if (_pages.Count > MostDocuments)
        {
            _pages.Clear();
        }

        return _pages.GetOrAdd(KeyOf(view, imprint), _ => press.Preview(view.Content, imprint, view.SealDiameterMm));
    }

    /// <summary>Changes whenever the pictures do; stands in their addresses.</summary>
    public static string Version(DispatchView view) =>
        Convert.ToHexStringLower(BitConverter.GetBytes(KeyOf(view, view.Imprint).GetHashCode()));

    private static PageKey KeyOf(DispatchView view, Imprint imprint) => new(
        view.Dispatch.Id,
        view.Dispatch.TextVersion,
        view.Dispatch.TextVersion == 0 ? view.Dispatch.DraftRevision : 0,
        imprint);

    private sealed record PageKey(Guid DispatchId, int TextVersion, long DraftRevision, Imprint Imprint);
}
