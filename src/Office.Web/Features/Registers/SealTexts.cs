namespace Office.Web.Features.Registers;

/// <summary>Texts of the seal register.</summary>
public sealed class SealTexts;
