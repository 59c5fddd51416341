namespace Office.Web.Features.Drafting;

/// <summary>Sentences of the import's report; {0} is the source's text, {1} the count.</summary>
public sealed class ImportNoteTexts;
