namespace Office.Web.Components;

/// <summary>By which column a list is sorted; the query sorts, not the table.</summary>
public sealed record TableSort(string Column, bool Descending = false);
