namespace Office.Web.Features.Verify;

/// <summary>Names the texts of the verify page and of <c>office verify FILE</c>: Resources/Features/Verify/VerifyTexts.</summary>
public sealed class VerifyTexts;
