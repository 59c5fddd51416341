using Microsoft.AspNetCore.DataProtection;
using Office.Documents.Seals;

namespace Office.Web.Security;

/// <summary>Seal keys at rest, protected by the server's Data Protection keys (files outside the database).</summary>
internal sealed class SealKeys(IDataProtectionProvider protection) : ISealKeyProtection
{
    private readonly IDataProtector _protector = protection.CreateProtector("Office.SealKeys.v1");

    public byte[] Protect(byte[] privateKey) => _protector.Protect(privateKey);

    public byte[] Unprotect(byte[] protectedKey) => _protector.Unprotect(protectedKey);
}
