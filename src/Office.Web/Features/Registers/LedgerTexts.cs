namespace Office.Web.Features.Registers;

/// <summary>Texts of the number ledger, its 代字 and the organ's own lists.</summary>
public sealed class LedgerTexts;
