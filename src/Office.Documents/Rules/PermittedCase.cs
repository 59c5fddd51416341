namespace Office.Documents.Rules;

/// <summary>A line of the rule list that permits what another rule would otherwise complain about.</summary>
/// <param name="Id">Its number: R06, R17, R18, R19.</param>
/// <param name="Clause">Its source.</param>
/// <param name="From">The rule that keeps silent because of it.</param>
public sealed record PermittedCase(string Id, string Clause, string From);
