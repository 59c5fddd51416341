namespace Office.Web.Features.Processes;

/// <summary>Texts of the pages on which processes are drawn, compared and watched.</summary>
public sealed class ProcessTexts;
