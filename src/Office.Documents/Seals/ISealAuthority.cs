namespace Office.Documents.Seals;

/// <summary>Issues certificates for seals. The development authority does; a licensed one takes its place in an organ.</summary>
public interface ISealAuthority
{
    /// <summary>A new key with its certificate. Computes only; the authority's own key is in memory.</summary>
    /// <param name="organ">The organ's full name, the certificate's subject.</param>
    /// <param name="now">The first instant of validity.</param>
    IssuedSeal Issue(string organ, DateTimeOffset now);
}

/// <param name="Certificate">X.509, DER.</param>
/// <param name="Issuer">The authority's certificate, DER.</param>
/// <param name="PrivateKey">PKCS#8, DER; protect it and forget it.</param>
/// <param name="ValidFrom">First instant of validity.</param>
/// <param name="ValidTo">First instant after it.</param>
public sealed record IssuedSeal(
    byte[] Certificate, byte[] Issuer, byte[] PrivateKey, DateTimeOffset ValidFrom, DateTimeOffset ValidTo);

/// <summary>Keeps seal keys at rest. The software store is the default; a cryptographic module can take its place.</summary>
public interface ISealKeyProtection
{
    byte[] Protect(byte[] privateKey);

    /// <exception cref="System.Security.Cryptography.CryptographicException">The key was protected by another server.</exception>
    byte[] Unprotect(byte[] protectedKey);
}
