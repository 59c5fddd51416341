namespace Office.Web.Features.Inking;

/// <summary>Names the texts of marks on pages: Resources/Features/Inking/InkTexts.</summary>
public sealed class InkTexts;
