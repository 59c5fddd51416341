namespace Office.Web.Features.TextVersions;

/// <summary>The texts of the pages of versions.</summary>
public sealed class VersionTexts;
