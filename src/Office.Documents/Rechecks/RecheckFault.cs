using Office.Organization.Foundation;

namespace Office.Documents.Rechecks;

/// <summary>What the 签发-lock refuses.</summary>
public static class RecheckFault
{
    /// <summary>The text is not the one that was issued, by more than the whitelist permits.</summary>
    public sealed record SignerMustDecide(int Changes) : Conflict("recheck.signer-must-decide")
    {
        public override IReadOnlyList<object> Arguments => [Changes];
    }

    /// <summary>Nobody has issued it.</summary>
    public sealed record NotIssued() : Conflict("recheck.not-issued");

    /// <summary>Nothing of substance has changed: the signature stands, and nobody need be asked again.</summary>
    public sealed record SignatureStands() : Conflict("recheck.signature-stands");
}
