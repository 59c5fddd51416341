namespace Office.Web.Features.Drafting;

/// <summary>Texts of the draft checks: a message under each code, and the advice under <c>code.fix</c>.</summary>
public sealed class FindingTexts;
