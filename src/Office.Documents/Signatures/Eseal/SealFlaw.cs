namespace Office.Documents.Signatures.Eseal;

/// <summary>Why the use of a seal does not hold, in the order in which it is checked (GB/T 38540, E1 to E6).</summary>
public enum SealFlaw
{
    /// <summary>E1: the maker did not sign this seal; it is forged.</summary>
    SealForged,

    /// <summary>E1: the maker is nobody whom the reader trusts.</summary>
    MakerUnknown,

    /// <summary>E2: the seal was not valid when it was used.</summary>
    SealNotValid,

    /// <summary>E3: the seal does not list the certificate that used it.</summary>
    SignerNotListed,

    /// <summary>E4: the certificate was not valid when it was used.</summary>
    CertificateNotValid,

    /// <summary>E4: the certificate was revoked before it was used.</summary>
    CertificateRevoked,

    /// <summary>E4: the certificate was issued by nobody whom the reader trusts.</summary>
    IssuerUnknown,

    /// <summary>E5: the data are not those that were sealed.</summary>
    DataChanged,

    /// <summary>E6: the signature is not of this certificate over these data.</summary>
    SignatureWrong,
}
