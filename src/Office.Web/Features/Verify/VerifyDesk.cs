using Office.Documents.Signatures.Sm;
using Office.Documents.Verification;
using Office.Organization.Foundation;
using Office.Web.Security;

namespace Office.Web.Features.Verify;

/// <summary>Checks an uploaded file against the roots of this office, and looks it up in the ledger of seal uses.</summary>
public sealed class VerifyDesk(SmEngine sm, OfficeTrust trust, RevocationDesk revocations, IDispatcher dispatcher)
{
    /// <summary>More than any paper of an office has.</summary>
    public const int MostBytes = 30 * 1024 * 1024;

    /// <summary>So many files are looked at at once; others wait. Each may take some hundred megabytes.</summary>
    private static readonly SemaphoreSlim s_turns = new(2);

    /// <summary>The report, and what the ledger says; the file is forgotten afterwards.</summary>
    public async Task<(VerifyReport Report, SealedFileFacts? Facts)> CheckAsync(Stream upload, CancellationToken cancellationToken)
    {
        await s_turns.WaitAsync(cancellationToken);
        try
        {
            using var bytes = new MemoryStream();
            await upload.CopyToAsync(bytes, cancellationToken);
            var report = new FileVerifier(sm.Crypto, await TrustAsync(cancellationToken)).Verify(bytes.ToArray());
            var found = await dispatcher.AskAsync(new FindSealedFile { Sha256 = report.Sha256 }, cancellationToken);
            return (report, found.Match<SealedFileFacts?>(facts => facts, _ => null));
        }
        finally
        {
            s_turns.Release();
        }
    }

    private async Task<VerifyTrust> TrustAsync(CancellationToken cancellationToken)
    {
        List<byte[]> lists = [];
        foreach (var ofSm in (bool[])[false, true])
        {
            if (await revocations.ListAsync(ofSm, cancellationToken) is { } list)
            {
                lists.Add(list);
            }
        }

        return trust.Current().With(lists, sm.Crypto.Match<ISmCrypto?>(crypto => crypto, _ => null));
    }

    /// <summary>What is known of a number and a code.</summary>
    public Task<Outcome<SealedFileFacts>> FindAsync(string number, string code, CancellationToken cancellationToken) =>
        dispatcher.AskAsync(new FindSealedFile { Number = number, Code = code }, cancellationToken);
}
