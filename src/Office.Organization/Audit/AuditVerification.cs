namespace Office.Organization.Audit;

/// <summary>What checking an organ's audit chain found.</summary>
/// <param name="WholeSeals">Seals from the first on that agree with their rows.</param>
/// <param name="UnsealedRows">Rows after the last seal that was looked at; normally those of the last seconds.</param>
/// <param name="FirstBroken">Number of the first seal whose rows were changed, removed or added; null when all are whole.</param>
public sealed record AuditVerification(int WholeSeals, int UnsealedRows, int? FirstBroken);
