namespace Office.Web.Features.Drafts;

/// <summary>Names the texts of the draft pages: Resources/Features/Drafts/DraftTexts.</summary>
public sealed class DraftTexts;
