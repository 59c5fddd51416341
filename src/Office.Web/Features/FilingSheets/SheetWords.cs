namespace Office.Web.Features.FilingSheets;

/// <summary>Names the texts of filing sheets: Resources/Features/FilingSheets/SheetWords.</summary>
public sealed class SheetWords;
