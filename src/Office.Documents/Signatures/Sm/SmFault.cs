using Office.Organization.Foundation;

namespace Office.Documents.Signatures.Sm;

/// <summary>Refusals around the SM algorithms.</summary>
public static class SmFault
{
    /// <summary>The machine has no OpenSSL 3 library with SM2, so nothing can be signed or verified with it.</summary>
    public sealed record LibraryMissing(string Library) : Conflict("sm.library-missing")
    {
        public override IReadOnlyList<object> Arguments => [Library];
    }
}
