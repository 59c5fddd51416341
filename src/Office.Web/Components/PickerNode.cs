namespace Office.Web.Components;

/// <summary>A unit or an official in the picker's tree.</summary>
/// <param name="Id">The unit's or the post's id.</param>
/// <param name="Text">The name.</param>
/// <param name="Initials">Pinyin initials, for the search.</param>
/// <param name="Detail">Unit and title, shown under a chosen name.</param>
/// <param name="Note">Absent until when, and who acts.</param>
/// <param name="Children">Empty for an official.</param>
/// <param name="IsOfficial">Officials are chosen, units are opened.</param>
public sealed record PickerNode(
    Guid Id,
    string Text,
    string? Initials = null,
    string? Detail = null,
    string? Note = null,
    IReadOnlyList<PickerNode>? Children = null,
    bool IsOfficial = true)
{
    public IReadOnlyList<PickerNode> Below => Children ?? [];
}
