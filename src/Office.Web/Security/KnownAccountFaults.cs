using System.Collections.Frozen;
using Office.Documents.Signatures;
using Office.Organization.Foundation;

namespace Office.Web.Security;

/// <summary>
/// The faults that a form may show after its redirect, by code: an address can choose among these sentences, never write its own.
/// </summary>
internal static class KnownAccountFaults
{
    private static readonly FrozenDictionary<string, Fault> s_byCode = new Fault[]
    {
        new AccountFault.Refused(), new AccountFault.LockedOut(), new AccountFault.TooManyTries(),
        new AccountFault.PasswordTooShort(), new AccountFault.PasswordTooLong(), new AccountFault.PasswordTooCommon(),
        new AccountFault.PasswordHoldsName(), new AccountFault.PasswordsDiffer(), new AccountFault.FirstSignInExpired(),
        new AccountFault.PostNotHeld(), new FoundationFault.StorageUnavailable(), new FoundationFault.NotSignedIn(),
        new SignatureFault.NoKey(), new SignatureFault.KeyExists(), new SignatureFault.PinLocked(),
        new SignatureFault.PinMalformed(), new SignatureFault.PinTooSimple(),
        new SignatureFault.PinWrong(4), new SignatureFault.PinWrong(3), new SignatureFault.PinWrong(2), new SignatureFault.PinWrong(1),
    }.ToFrozenDictionary(Key, StringComparer.Ordinal);

    public static Fault? Find(string? key) => key is null ? null : s_byCode.GetValueOrDefault(key);

    /// <summary>The code, with what varies in it: <c>signatures.pin-wrong:3</c>.</summary>
    public static string Key(Fault fault) => fault is SignatureFault.PinWrong wrong ? $"{fault.Code}:{wrong.TriesLeft}" : fault.Code;
}
