namespace Office.Documents.Seals;

/// <summary>Issues certificates for seals. The development authority does; a licensed one takes its place in an organ.</summary>
public interface ISealAuthority
{
    /// <summary>A certificate for a key. Computes only; the authority's own key is in memory.</summary>
    /// <param name="applicant">Whose seal it is for.</param>
    /// <param name="publicKey">SubjectPublicKeyInfo, DER.</param>
    /// <param name="now">The first instant of validity.</param>
    IssuedCertificate Issue(SealApplicant applicant, byte[] publicKey, DateTimeOffset now);

    /// <summary>The same for a key of SM2, with the electronic seal (GB/T 38540) that lists the certificate; null where there is no SM2.</summary>
    IssuedSmSeal? IssueSm(SealApplicant applicant, byte[] publicKey, DateTimeOffset now);

    /// <summary>The list of revoked certificates as of now, DER, for the evidence in sealed files and for whoever verifies.</summary>
    byte[] RevocationList(DateTimeOffset now, IReadOnlyList<RevokedCertificate> revoked);

    /// <summary>The same of the SM2 certificates, signed with SM2; null where there is no SM2.</summary>
    byte[]? SmRevocationList(DateTimeOffset now, IReadOnlyList<RevokedCertificate> revoked);
}

/// <param name="SealId">The seal.</param>
/// <param name="Organ">The organ's full name, the certificate's subject.</param>
/// <param name="Name">The seal's name in the register.</param>
/// <param name="DiameterMm">How large it prints.</param>
/// <param name="FaceSvg">Its picture.</param>
public sealed record SealApplicant(Guid SealId, string Organ, string Name, double DiameterMm, string FaceSvg);

/// <param name="Certificate">X.509, DER.</param>
/// <param name="Issuer">The authority's certificate, DER.</param>
/// <param name="ValidFrom">First instant of validity.</param>
/// <param name="ValidTo">First instant after it.</param>
public sealed record IssuedCertificate(byte[] Certificate, byte[] Issuer, DateTimeOffset ValidFrom, DateTimeOffset ValidTo);

/// <param name="Certificate">X.509 of an SM2 key, DER.</param>
/// <param name="ElectronicSeal">SESeal, DER.</param>
public sealed record IssuedSmSeal(byte[] Certificate, byte[] ElectronicSeal);
