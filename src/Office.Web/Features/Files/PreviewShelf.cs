using System.Collections.Concurrent;

namespace Office.Web.Features.Files;

/// <summary>
/// The pages of drafts as they are being written, for the one account that writes them. They stay out of the circuit: a picture
/// that did not change is not sent again, and one that did is sent packed.
/// </summary>
public sealed class PreviewShelf
{
    private readonly ConcurrentDictionary<Guid, Sheaf> _sheaves = new();

    /// <summary>Lays pages down in place of those before.</summary>
    /// <param name="id">Names the open form.</param>
    /// <param name="accountId">Who writes it.</param>
    /// <param name="pages">All pages.</param>
    public void Lay(Guid id, Guid accountId, IReadOnlyList<DrawnPage> pages) => _sheaves[id] = new Sheaf(accountId, pages);

    /// <summary>The form was closed.</summary>
    public void Remove(Guid id) => _sheaves.TryRemove(id, out _);

    /// <summary>A page, from 1; null where there is none for this account.</summary>
    public DrawnPage? Find(Guid id, Guid accountId, int number) =>
        _sheaves.TryGetValue(id, out var sheaf) && sheaf.AccountId == accountId ? sheaf.Pages.ElementAtOrDefault(number - 1) : null;

    private sealed record Sheaf(Guid AccountId, IReadOnlyList<DrawnPage> Pages);
}
