namespace Office.Web.Features.Delegations;

/// <summary>Texts of delegations (授权代办).</summary>
public sealed class DelegationTexts;
