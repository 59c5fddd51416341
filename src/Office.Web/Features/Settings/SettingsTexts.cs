namespace Office.Web.Features.Settings;

/// <summary>Texts of what everybody sets for themselves.</summary>
public sealed class SettingsTexts;
