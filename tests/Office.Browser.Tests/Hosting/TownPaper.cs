namespace Office.Browser.Tests.Hosting;

/// <summary>A paper of the <see cref="Town"/> that waits for somebody.</summary>
/// <param name="Id">The dispatch, or what arrived.</param>
/// <param name="Item">The open item.</param>
/// <param name="Holder">The name of whoever is asked.</param>
/// <param name="Folder">dispatches or arrivals.</param>
internal sealed record TownPaper(Guid Id, Guid Item, string Holder, string Folder)
{
    /// <summary>The page at the desk.</summary>
    public string Page => $"/{Folder}/{Id}?item={Item}";

    /// <summary>The card on the phone.</summary>
    public string Card => $"/m/{Id}/{Item}";
}
