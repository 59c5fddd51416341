namespace Office.Web.Features.Processes;

/// <summary>How an element of a drawing is shown.</summary>
/// <param name="Id">The element.</param>
/// <param name="Mark">now, been, walked, added, removed or changed; null for none.</param>
/// <param name="Note">A few words below it, such as how long it took.</param>
public sealed record DiagramMark(string Id, string? Mark, string? Note);
