using Office.Organization.Foundation;

namespace Office.Documents.Signatures;

/// <summary>What <see cref="SigningPins"/> is set up with.</summary>
internal sealed record SigningSetting(SigningOptions Options, IIdSource Ids);
