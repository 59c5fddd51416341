using System.Collections.Concurrent;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Seals;

namespace Office.Web.Features.Files;

/// <summary>
/// The drawn pages of papers that are being looked at, so that the pictures of one text are laid out once and not once a
/// page. Holds no permission: whoever asks has been given the paper by the dispatcher.
/// </summary>
public sealed class PageShelf(DispatchPress press)
{
    // About 16 MB.
    private const int MostPages = 256;

    private readonly ConcurrentDictionary<PageKey, IReadOnlyList<DrawnPage>> _pages = new();

    /// <summary>The pages of a dispatch as it stands.</summary>
    /// <param name="view">What the dispatcher answered.</param>
    /// <param name="seal">A seal of its keeper's to show in its organ's place, before it is applied; null shows what stands.</param>
    public IReadOnlyList<DrawnPage> Pages(DispatchView view, SealRow? seal = null)
    {
        var imprint = seal is null ? view.Imprint : WithSeal(view.Imprint, seal);
        return Pages(KeyOf(view, imprint), new PrintedPaper(view.Content, imprint, view.SealDiameterMm));
    }

    /// <summary>The pages of a paper that does not change any more.</summary>
    /// <param name="id">Whose pages they are.</param>
    /// <param name="paper">What is printed.</param>
    public IReadOnlyList<DrawnPage> Pages(Guid id, PrintedPaper paper) => Pages(KeyOf(id, 0, 0, paper.Imprint), paper);

    /// <summary>The pages of one fixed text of a dispatch.</summary>
    /// <param name="id">The dispatch.</param>
    /// <param name="version">Which text.</param>
    /// <param name="paper">What is printed.</param>
    public IReadOnlyList<DrawnPage> Pages(Guid id, int version, PrintedPaper paper) => Pages(KeyOf(id, version, 0, paper.Imprint), paper);

    /// <summary>Changes whenever the pictures do; stands in their addresses.</summary>
    public static string Version(DispatchView view) =>
        Convert.ToHexStringLower(BitConverter.GetBytes(KeyOf(view, view.Imprint).GetHashCode()));

    private IReadOnlyList<DrawnPage> Pages(PageKey key, PrintedPaper paper)
    {
        if (_pages.Values.Sum(pages => pages.Count) > MostPages)
        {
            _pages.Clear();
        }

        return _pages.GetOrAdd(key, _ =>
            [.. press.Preview(paper.Content, paper.Imprint, paper.SealDiameterMm).Select(DrawnPage.Of)]);
    }

    private static Imprint WithSeal(Imprint imprint, SealRow seal) => imprint.JointOrgans.Any(joint => joint.Organ == seal.Organ)
        ? imprint with { JointOrgans = [.. imprint.JointOrgans.Select(joint => joint.Organ == seal.Organ ? joint with { Seal = seal.Face } : joint)] }
        : imprint with { Seal = seal.Face };

    private static PageKey KeyOf(DispatchView view, Imprint imprint) => KeyOf(
        view.Dispatch.Id, view.Dispatch.TextVersion, view.Dispatch.TextVersion == 0 ? view.Dispatch.DraftRevision : 0, imprint);

    // Lists are equal only to themselves: the other organs are compared by what is printed of them.
    private static PageKey KeyOf(Guid id, int textVersion, long draftRevision, Imprint imprint) =>
        new(id, textVersion, draftRevision, imprint with { JointOrgans = [] }, string.Join('\n', imprint.JointOrgans));

    private sealed record PageKey(Guid Id, int TextVersion, long DraftRevision, Imprint Imprint, string JointOrgans);
}
