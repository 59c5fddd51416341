using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Office.Documents.Signatures;

namespace Office.Web.Security;

/// <summary>
/// The pepper of the signing keys: 32 random bytes in <c>keys/pepper</c> of the data folder, protected by Data Protection, readable
/// by the server's user alone. Made once; never in the database and never in its backup.
/// </summary>
internal sealed class KeyPepperFile : IKeyPepper
{
    public KeyPepperFile(IDataProtectionProvider protection, string folder)
    {
        var path = Path.Combine(folder, "pepper");
        var protector = protection.CreateProtector("Office.SigningKeys.Pepper.v1");
        if (!File.Exists(path))
        {
            PrivateFile.Write(path, protector.Protect(RandomNumberGenerator.GetBytes(32)));
        }

        Value = protector.Unprotect(File.ReadAllBytes(path));
    }

    public ReadOnlyMemory<byte> Value { get; }
}
