namespace Office.Web.Features.Archives;

/// <summary>Texts of the archive.</summary>
public sealed class ArchiveTexts;
