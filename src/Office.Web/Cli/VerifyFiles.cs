using System.Security.Cryptography;
using Office.Documents.Attachments;
using Office.Web.Jobs;

namespace Office.Web.Cli;

/// <summary>Reads every stored file that a row names and compares its bytes with the sha256 in the row.</summary>
internal sealed class VerifyFiles(NamedFiles named, IAttachmentStore store)
{
    public const string Name = "files";

    /// <summary>How many files were read.</summary>
    public int Checked { get; private set; }

    public async IAsyncEnumerable<VerifyProblem> RunAsync()
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        await foreach (var sha256 in named.AllAsync(CancellationToken.None))
        {
            if (!seen.Add(sha256))
            {
                continue;
            }

            Checked++;
            await using var file = store.Open(sha256);
            if (file is null)
            {
                yield return new VerifyProblem(Name, sha256, "the file is missing");
            }
            else if (!string.Equals(Convert.ToHexStringLower(await SHA256.HashDataAsync(file)), sha256, StringComparison.Ordinal))
            {
                yield return new VerifyProblem(Name, sha256, "the file's bytes were changed");
            }
        }
    }
}
