namespace Office.Web.Features.Phone;

/// <summary>Names the texts of the phone's light pages: Resources/Features/Phone/PhoneTexts.</summary>
public sealed class PhoneTexts;
