namespace Office.Documents.Seals;

/// <summary>Keeps the keys of the software store at rest.</summary>
public interface ISealKeyProtection
{
    byte[] Protect(byte[] privateKey);

    /// <exception cref="System.Security.Cryptography.CryptographicException">The key was protected by another server.</exception>
    byte[] Unprotect(byte[] protectedKey);
}
