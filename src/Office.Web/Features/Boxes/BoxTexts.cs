namespace Office.Web.Features.Boxes;

/// <summary>Texts of the boxes (待办、在办、已办、草稿).</summary>
public sealed class BoxTexts;
