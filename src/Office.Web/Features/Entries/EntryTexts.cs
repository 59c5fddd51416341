namespace Office.Web.Features.Entries;

/// <summary>Names the texts of 代录: Resources/Features/Entries/EntryTexts.</summary>
public sealed class EntryTexts;
