namespace Office.Web.Features.Registers;

/// <summary>Texts of the organ's registers.</summary>
public sealed class RegisterTexts;
