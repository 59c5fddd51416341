namespace Office.Web.Features.DutyRosters;

/// <summary>Texts of the duty roster.</summary>
public sealed class DutyTexts;
